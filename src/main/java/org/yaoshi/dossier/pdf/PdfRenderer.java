package org.yaoshi.dossier.pdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import org.yaoshi.dossier.Dossier;

/**
 * Sets a dossier as a PDF file that an authority can open, search, print and archive: title page, contents (目录),
 * numbered sections. The same dossier gives the same bytes, whatever the clock, time zone or locale of the machine.
 *
 * <p>One renderer serves any number of threads.
 */
public final class PdfRenderer {

    private final Typeface typeface;

    private PdfRenderer(Typeface typeface) {
        this.typeface = typeface;
    }

    /** A renderer that sets its text in Noto Sans SC, which covers Chinese and Latin; the fonts are read once. */
    public static PdfRenderer withNotoSans() {
        return new PdfRenderer(Typeface.notoSans());
    }

    /** The dossier as the bytes of a PDF file. */
    public byte[] render(Dossier dossier) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        render(dossier, file);
        return file.toByteArray();
    }

    /**
     * Writes the dossier as a PDF file; the stream stays open.
     *
     * <p>The pages are set twice. The contents stand before the sections and each page says how many there are, so the
     * first setting only finds out the numbers and is thrown away. They move no line, so the second has the same.
     */
    public void render(Dossier dossier, OutputStream out) {
        PageNumbers unknown = new PageNumbers(List.of(), 0);
        PageNumbers found = set(dossier, unknown, new ArchivalFile(dossier, OutputStream.nullOutputStream()));
        ArchivalFile file = new ArchivalFile(dossier, out);
        set(dossier, found, file);
        file.close(typeface);
    }

    private PageNumbers set(Dossier dossier, PageNumbers numbers, ArchivalFile file) {
        file.open(new RunningLines(typeface, dossier, numbers.total()));
        Flow flow = new Flow(file);
        new TitlePage(typeface, flow).write(dossier);
        flow.newPage();
        new ContentsPages(typeface, flow).write(dossier, numbers);
        flow.newPage();
        List<Integer> starts = new Chapters(typeface, flow, dossier.language()).write(dossier.sections());
        return new PageNumbers(starts, flow.page());
    }
}
