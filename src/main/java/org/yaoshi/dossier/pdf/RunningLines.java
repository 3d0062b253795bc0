package org.yaoshi.dossier.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import org.yaoshi.document.Words;
import org.yaoshi.dossier.Block.Tone;
import org.yaoshi.dossier.Dossier;

/** What stands on each page but the first: above, which document it is (页眉); below, which page of how many (页脚). */
final class RunningLines extends PdfPageEventHelper {

    private static final float SIZE = 8.5f;

    private final Typeface typeface;
    private final Dossier dossier;
    private final int total;

    RunningLines(Typeface typeface, Dossier dossier, int total) {
        this.typeface = typeface;
        this.dossier = dossier;
        this.total = total;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        int page = writer.getPageNumber();
        if (page == 1) {
            return;
        }
        PdfContentByte canvas = writer.getDirectContent();
        float width = document.right() - document.left();
        String head = typeface.plain(dossier.title() + " · " + dossier.subtitle());
        float above = document.top() + 28;
        write(canvas, Element.ALIGN_LEFT, typeface.fitted(head, Tone.QUIET, SIZE, width), document.left(), above);
        canvas.setColorStroke(Ink.LINE);
        canvas.setLineWidth(0.6f);
        canvas.moveTo(document.left(), above - 8);
        canvas.lineTo(document.right(), above - 8);
        canvas.stroke();
        write(canvas, Element.ALIGN_RIGHT, pageOf(page), document.right(), document.bottom() - 34);
    }

    private String pageOf(int page) {
        Words words = new Words("第 " + page + " 页 共 " + total + " 页", "Page " + page + " of " + total);
        return words.in(dossier.language());
    }

    private void write(PdfContentByte canvas, int align, String text, float x, float y) {
        ColumnText.showTextAligned(canvas, align, typeface.phrase(text, Tone.QUIET, SIZE), x, y, 0);
    }
}
