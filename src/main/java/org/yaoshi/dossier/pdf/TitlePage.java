package org.yaoshi.dossier.pdf;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPTable;
import org.yaoshi.dossier.Block.Tone;
import org.yaoshi.dossier.Dossier;

/** The title page (封面): a sprig, the product's name, the kind of document, and at the foot the facts of the cover. */
final class TitlePage {

    private static final float TITLE_FROM_TOP = 190;
    private static final float SIZE = 30;
    private static final float SMALLER_SIZE = 22;

    private final Typeface typeface;
    private final Flow flow;

    TitlePage(Typeface typeface, Flow flow) {
        this.typeface = typeface;
        this.flow = flow;
    }

    void write(Dossier dossier) {
        new Sprig(flow.canvas()).draw(flow.left() + flow.width() - 96, flow.top() - 184, 206);
        flow.moveTo(flow.top() - TITLE_FROM_TOP);
        boolean fits = typeface.width(dossier.title(), Tone.STRONG, SIZE) <= flow.width();
        float size = fits ? SIZE : SMALLER_SIZE;
        flow.text(typeface.phrase(dossier.title(), Tone.STRONG, size), 1.4f * size, 0);
        flow.space(16);
        rule();
        flow.space(6);
        flow.text(typeface.phrase(dossier.subtitle(), Tone.PASS, 15), 24, 0);
        if (!dossier.cover().isEmpty()) {
            PdfPTable facts = new TableLayout(typeface, flow.width(), flow.height()).facts(dossier.cover(), 10);
            flow.space(40);
            float atTheFoot = flow.bottom() + facts.getTotalHeight();
            flow.moveTo(Math.min(flow.y(), atTheFoot));
            flow.table(facts);
        }
    }

    private void rule() {
        PdfContentByte canvas = flow.canvas();
        canvas.setColorStroke(Ink.LEAF);
        canvas.setLineWidth(2);
        canvas.moveTo(flow.left(), flow.y());
        canvas.lineTo(flow.left() + 48, flow.y());
        canvas.stroke();
    }
}
