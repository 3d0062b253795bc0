package org.yaoshi.dossier.pdf;

import java.text.Normalizer;
import org.openpdf.text.pdf.BaseFont;

/**
 * Makes a text writable: whatever the font cannot draw becomes a visible 〓, the printer's sign for a missing type
 * (缺字符), so that nothing vanishes unnoticed.
 */
final class Glyphs {

    private static final int MISSING = '〓';

    /**
     * Pairs of a character and the one written for it. The font has no glyph for the first three; it draws the others
     * alike, and as a glyph in the file can be read back as one character only, it must be the usual one.
     */
    private static final String WRITTEN_AS = "✗×⩽≤⩾≥" + "•·‧·・·⋯…‒–‑-〜～∕／";

    private Glyphs() {}

    /** The text with only such characters as the font can draw; line ends stay. */
    static String writable(String text, BaseFont font) {
        StringBuilder written = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (c == '\n') {
                written.append('\n');
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                written.append(c == '　' ? '　' : c == '\r' ? "" : " ");
            } else if (!isInvisible(c)) {
                int usual = usual(c);
                written.appendCodePoint(font.charExists(usual) ? usual : MISSING);
            }
        });
        return written.toString();
    }

    private static int usual(int c) {
        int pair = WRITTEN_AS.indexOf(c);
        if (pair >= 0 && pair % 2 == 0) {
            return WRITTEN_AS.charAt(pair + 1);
        }
        // 部首: a radical copied out of another PDF file stands for the character it looks like
        boolean radical = c >= 0x2E80 && c < 0x2FE0;
        return radical
                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                        .codePointAt(0)
                : c;
    }

    /** Marks that only steer how their neighbours look: joiners, soft hyphens, variation selectors. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }
}
