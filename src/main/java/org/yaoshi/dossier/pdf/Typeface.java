package org.yaoshi.dossier.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.yaoshi.dossier.Block.Tone;

/**
 * The letters of a dossier: one family in regular and bold. A Latin name (拉丁学名) leans, because no Chinese family has
 * italics of its own.
 */
final class Typeface {

    private final BaseFont regular;
    private final BaseFont bold;

    private Typeface(BaseFont regular, BaseFont bold) {
        this.regular = regular;
        this.bold = bold;
    }

    static Typeface notoSans() {
        return Shared.NOTO_SANS;
    }

    /** Reading ten megabytes twice takes longer than setting a dossier, so it happens once, when first needed. */
    private static final class Shared {
        static final Typeface NOTO_SANS = new Typeface(read("NotoSansSC-Regular.ttf"), read("NotoSansSC-Bold.ttf"));
    }

    private static BaseFont read(String name) {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the font /fonts/" + name + " is missing from the class path");
            }
            byte[] ttf = in.readAllBytes();
            BaseFont font = BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, ttf, null, false, true);
            font.setSubset(true);
            // PDF/A-2 wants this list complete or absent, and OpenPDF leaves some glyphs out of it
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in its tone, ready to be broken into lines the Chinese way. */
    Phrase phrase(String text, Tone tone, float size) {
        return new Phrase(chunk(text, tone, size));
    }

    Chunk chunk(String text, Tone tone, float size) {
        int style = tone == Tone.LATIN ? Font.ITALIC : Font.NORMAL;
        BaseFont face = face(tone);
        Chunk chunk = new Chunk(Glyphs.writable(text, face), new Font(face, size, style, Ink.of(tone)));
        chunk.setSplitCharacter(LineBreaks.CHINESE);
        return chunk;
    }

    /** The text as one line without tone, as it stands in bookmarks and metadata. */
    String plain(String text) {
        return Glyphs.writable(text, regular).replace('\n', ' ');
    }

    /** How wide the text is on one line, in points. */
    float width(String text, Tone tone, float size) {
        BaseFont face = face(tone);
        return face.getWidthPoint(Glyphs.writable(text, face), size);
    }

    /** The text cut with an ellipsis (…) so that it fits on one line. */
    String fitted(String text, Tone tone, float size, float width) {
        if (width(text, tone, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", tone, size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    /** Has both fonts name their subsets with these letters; the fonts are shared, so hold this typeface's lock. */
    void nameSubsets(SecureRandom letters) {
        regular.setSecureRandom(letters);
        bold.setSecureRandom(letters);
    }

    private BaseFont face(Tone tone) {
        return tone == Tone.STRONG || tone == Tone.BREACH ? bold : regular;
    }
}
