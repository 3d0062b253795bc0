package org.yaoshi.dossier.pdf;

import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.draw.DottedLineSeparator;
import org.yaoshi.document.Words;
import org.yaoshi.dossier.Block.Tone;
import org.yaoshi.dossier.Dossier;
import org.yaoshi.dossier.Section;

/** The contents (目录): each section with its number and page, and a click leads there. */
final class ContentsPages {

    private static final Words CONTENTS = new Words("目录", "Contents");
    private static final float SIZE = 10.5f;
    private static final float NUMBER_WIDTH = 30;
    private static final float PAGE_WIDTH = 34;

    private final Typeface typeface;
    private final Flow flow;

    ContentsPages(Typeface typeface, Flow flow) {
        this.typeface = typeface;
        this.flow = flow;
    }

    void write(Dossier dossier, PageNumbers numbers) {
        flow.text(typeface.phrase(CONTENTS.in(dossier.language()), Tone.STRONG, 18), 26, 0);
        flow.space(22);
        PdfPTable entries = new PdfPTable(3);
        // the page has a column of its own, so that a number that is not yet known moves nothing
        entries.setTotalWidth(new float[] {NUMBER_WIDTH, flow.width() - NUMBER_WIDTH - PAGE_WIDTH, PAGE_WIDTH});
        entries.setLockedWidth(true);
        List<Section> sections = dossier.sections();
        for (int i = 0; i < sections.size(); i++) {
            String target = Chapters.target(i);
            PdfPCell number = cell(link(Integer.toString(i + 1), Tone.PASS, target), Element.ALIGN_LEFT);
            number.setVerticalAlignment(Element.ALIGN_TOP);
            entries.addCell(number);
            Phrase heading = link(sections.get(i).heading(), Tone.PLAIN, target);
            heading.add(leader());
            entries.addCell(cell(heading, Element.ALIGN_LEFT));
            entries.addCell(cell(link(Integer.toString(numbers.start(i)), Tone.PLAIN, target), Element.ALIGN_RIGHT));
        }
        flow.table(entries);
    }

    private Phrase link(String text, Tone tone, String target) {
        Chunk chunk = typeface.chunk(text, tone, SIZE);
        chunk.setLocalGoto(target);
        return new Phrase(chunk);
    }

    private Chunk leader() {
        DottedLineSeparator dots = new DottedLineSeparator();
        dots.setLineColor(Ink.SOFT);
        dots.setLineWidth(0.8f);
        dots.setGap(4);
        Chunk leader = new Chunk(dots);
        // without a font of its own OpenPDF would embed another family for the dots
        leader.setFont(typeface.chunk("", Tone.QUIET, SIZE).getFont());
        return leader;
    }

    private static PdfPCell cell(Phrase text, int align) {
        PdfPCell cell = new PdfPCell(text);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setLeading(16, 0);
        cell.setPadding(0);
        cell.setPaddingBottom(9);
        cell.setHorizontalAlignment(align);
        cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
        return cell;
    }
}
