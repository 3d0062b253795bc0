package org.yaoshi.dossier.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Fills the pages from top to bottom: text and tables one under the other, and a new page where one is full. */
final class Flow {

    private final Document document;
    private final PdfWriter writer;
    private float y;

    Flow(ArchivalFile file) {
        document = file.document();
        writer = file.writer();
        y = document.top();
    }

    /** The page that is being filled, from 1. */
    int page() {
        return writer.getPageNumber();
    }

    /** The width between the margins. */
    float width() {
        return document.right() - document.left();
    }

    /** The height between the margins. */
    float height() {
        return document.top() - document.bottom();
    }

    float top() {
        return document.top();
    }

    float bottom() {
        return document.bottom();
    }

    float left() {
        return document.left();
    }

    /** How far down the page is filled, in points from the foot of the sheet. */
    float y() {
        return y;
    }

    PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    void newPage() {
        document.newPage();
        y = document.top();
    }

    /** Goes on at this height of the page. */
    void moveTo(float height) {
        y = height;
    }

    /** Leaves a gap, but none at the top of a page. */
    void space(float gap) {
        if (y < document.top()) {
            y -= gap;
        }
    }

    /** Begins a new page unless this one has so much left; what is higher than a page begins where it is. */
    void keepTogether(float height) {
        if (y - height < document.bottom() && height <= height()) {
            newPage();
        }
    }

    /** Writes text whose second and later lines are indented by so much. */
    void text(Phrase phrase, float leading, float hanging) {
        ColumnText column = new ColumnText(canvas());
        column.addText(phrase);
        column.setLeading(leading);
        column.setFollowingIndent(hanging);
        fill(column);
    }

    /** Writes a table: its head again on each page, its rows whole. */
    void table(PdfPTable table) {
        ColumnText column = new ColumnText(canvas());
        column.addElement(table);
        fill(column);
    }

    private void fill(ColumnText column) {
        column.setSimpleColumn(document.left(), document.bottom(), document.right(), y);
        while (ColumnText.hasMoreText(column.go())) {
            newPage();
            column.setCanvas(canvas());
            column.setSimpleColumn(document.left(), document.bottom(), document.right(), y);
        }
        y = column.getYLine();
    }
}
