package org.yaoshi.dossier.pdf;

import org.openpdf.text.pdf.PdfContentByte;

/** A sprig with paired leaves, drawn in the one green: the only ornament of a dossier. */
final class Sprig {

    private static final int PAIRS = 5;

    private final PdfContentByte canvas;

    Sprig(PdfContentByte canvas) {
        this.canvas = canvas;
    }

    /** Draws it upwards from this point, so high. */
    void draw(float x, float y, float height) {
        canvas.saveState();
        canvas.setColorStroke(Ink.LEAF);
        canvas.setColorFill(Ink.LEAF_SOFT);
        canvas.setLineWidth(0.9f);
        float stem = height * 0.8f;
        float tip = x + bend(1, height);
        canvas.moveTo(x, y);
        canvas.curveTo(x + height * 0.02f, y + height * 0.35f, x + height * 0.06f, y + height * 0.6f, tip, y + stem);
        canvas.stroke();
        for (int pair = 0; pair < PAIRS; pair++) {
            float along = 0.22f + 0.62f * pair / (PAIRS - 1);
            float length = height * (0.30f - 0.035f * pair);
            leaf(x + bend(along, height), y + stem * along, length, 38 + 5 * pair);
            leaf(x + bend(along, height), y + stem * along, length, 142 - 9 * pair);
        }
        leaf(tip, y + stem, height * 0.2f, 78);
        canvas.restoreState();
    }

    private static float bend(float along, float height) {
        return height * 0.1f * along * along;
    }

    /** One leaf from its stalk outwards, at this angle to the right. */
    private void leaf(float x, float y, float length, float degrees) {
        double angle = Math.toRadians(degrees);
        float cos = (float) Math.cos(angle);
        float sin = (float) Math.sin(angle);
        canvas.saveState();
        canvas.concatCTM(cos, sin, -sin, cos, x, y);
        float belly = length * 0.24f;
        canvas.moveTo(0, 0);
        canvas.curveTo(length * 0.3f, belly, length * 0.65f, belly, length, 0);
        canvas.curveTo(length * 0.65f, -belly, length * 0.3f, -belly, 0, 0);
        canvas.fillStroke();
        canvas.moveTo(0, 0);
        canvas.lineTo(length * 0.8f, 0);
        canvas.setLineWidth(0.5f);
        canvas.stroke();
        canvas.restoreState();
    }
}
