package org.yaoshi.dossier.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEvent;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.yaoshi.dossier.Dossier;

/**
 * An A4 file that can be read in thirty years as it is read now (PDF/A-2u, 长期存档): it brings its fonts and its colour
 * space, says its language and title, and each glyph can be read back as text. Nothing in it comes from a clock or from
 * chance.
 */
final class ArchivalFile {

    static final float SIDE = 64;
    static final float TOP = 84;
    static final float FOOT = 72;

    private final Dossier dossier;
    private final byte[] fingerprint;
    private final Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, FOOT);
    private final PdfWriter writer;

    ArchivalFile(Dossier dossier, OutputStream out) {
        this.dossier = dossier;
        this.fingerprint = sha256(dossier.toString());
        this.writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPDFXConformance(PdfWriter.PDFA2U);
        // not for the size: OpenPDF writes the other form of the table of objects in the digits of the default locale
        writer.setFullCompression();
        document.setGlyphSubstitutionEnabled(false);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
    }

    Document document() {
        return document;
    }

    PdfWriter writer() {
        return writer;
    }

    void open(PdfPageEvent onEachPage) {
        writer.setPageEvent(onEachPage);
        document.open();
    }

    /** Finishes the file: metadata, colour space, fonts. A file that is never closed is no file. */
    void close(Typeface typeface) {
        document.addTitle(typeface.plain(dossier.title() + " · " + dossier.subtitle()));
        document.addSubject(typeface.plain(dossier.subtitle()));
        document.addCreator("Yaoshi");
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(dossier.on());
        PdfDate midnightInChina = new PdfDate("D:" + day + "000000+08'00'");
        writer.getInfo().put(PdfName.CREATIONDATE, midnightInChina);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(fingerprint, fingerprint));
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(dossier.language().tag()));
        writer.createXmpMetadata();
        try {
            writer.setOutputIntents("sRGB IEC61966-2.1", "", "http://www.color.org", "sRGB IEC61966-2.1", sRgb());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synchronized (typeface) {
            typeface.nameSubsets(new FixedLetters(fingerprint));
            document.close();
        }
    }

    /** The colour space of screens, without the name of the platform: JDKs write different ones there. */
    private static ICC_Profile sRgb() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        int platform = 40;
        for (int i = platform; i < platform + 4; i++) {
            profile[i] = 0;
        }
        return ICC_Profile.getInstance(profile);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
