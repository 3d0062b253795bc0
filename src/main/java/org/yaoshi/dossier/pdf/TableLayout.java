package org.yaoshi.dossier.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.yaoshi.dossier.Block.Align;
import org.yaoshi.dossier.Block.Cell;
import org.yaoshi.dossier.Block.Column;
import org.yaoshi.dossier.Block.Table;
import org.yaoshi.dossier.Block.Tone;
import org.yaoshi.dossier.Fact;

/** Tables without boxes: a line under the head, a hairline under each row, figures to the right (表格). */
final class TableLayout {

    static final float SIZE = 9;
    private static final float HEAD_SIZE = 8.5f;
    private static final float LEADING = 14;
    private static final float GUTTER = 5;
    private static final float LABEL_SHARE = 0.26f;

    private final Typeface typeface;
    private final float width;
    private final float height;

    /** Lays out tables of this width on pages that have this height between their margins. */
    TableLayout(Typeface typeface, float width, float height) {
        this.typeface = typeface;
        this.width = width;
        this.height = height;
    }

    /** A table under its repeated head; {@code nothing} is said in place of the rows if there are none. */
    PdfPTable table(Table table, String nothing) {
        List<Column> columns = table.columns();
        PdfPTable grid = grid(new Columns(typeface, SIZE, 2 * GUTTER).widths(table, width));
        addRow(grid, columns.stream().map(this::head).toList());
        for (List<Cell> row : table.rows()) {
            List<PdfPCell> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Phrase text = typeface.phrase(row.get(i).text(), row.get(i).tone(), SIZE);
                cells.add(cell(text, columns.get(i).align(), Ink.LINE));
            }
            addRow(grid, cells);
        }
        if (table.rows().isEmpty()) {
            PdfPCell whole = cell(typeface.phrase(nothing, Tone.QUIET, SIZE), Align.LEFT, Ink.LINE);
            whole.setColspan(columns.size());
            addRow(grid, List.of(whole));
        }
        // OpenPDF silently drops a table whose repeated head leaves no room for a row
        grid.setHeaderRows(grid.getRowHeight(0) < height / 2 ? 1 : 0);
        return grid;
    }

    /** Labels on the left, values on the right. */
    PdfPTable facts(List<Fact> facts, float size) {
        PdfPTable grid = grid(new float[] {width * LABEL_SHARE, width * (1 - LABEL_SHARE)});
        for (Fact fact : facts) {
            PdfPCell label = cell(typeface.phrase(fact.label(), Tone.QUIET, size), Align.LEFT, Ink.LINE);
            PdfPCell value = cell(typeface.phrase(fact.value(), Tone.PLAIN, size), Align.LEFT, Ink.LINE);
            addRow(grid, List.of(label, value));
        }
        return grid;
    }

    private static PdfPTable grid(float[] widths) {
        PdfPTable grid = new PdfPTable(widths.length);
        grid.setTotalWidth(widths);
        grid.setLockedWidth(true);
        return grid;
    }

    /** Adds a row whose outer cells are flush with the margins, as the text around the table is. */
    private static void addRow(PdfPTable grid, List<PdfPCell> cells) {
        cells.getFirst().setPaddingLeft(0);
        cells.getLast().setPaddingRight(0);
        cells.forEach(grid::addCell);
    }

    private PdfPCell head(Column column) {
        PdfPCell head = cell(typeface.phrase(column.heading(), Tone.QUIET, HEAD_SIZE), column.align(), Ink.SOFT);
        head.setVerticalAlignment(Element.ALIGN_BOTTOM);
        return head;
    }

    private static PdfPCell cell(Phrase text, Align align, Color line) {
        PdfPCell cell = new PdfPCell(text);
        cell.setLeading(LEADING, 0);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(line);
        cell.setBorderWidth(0.6f);
        cell.setPaddingLeft(GUTTER);
        cell.setPaddingRight(GUTTER);
        cell.setPaddingTop(2);
        cell.setPaddingBottom(7);
        cell.setHorizontalAlignment(
                switch (align) {
                    case LEFT -> Element.ALIGN_LEFT;
                    case RIGHT -> Element.ALIGN_RIGHT;
                });
        return cell;
    }
}
