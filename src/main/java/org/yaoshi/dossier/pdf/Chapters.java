package org.yaoshi.dossier.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPTable;
import org.yaoshi.document.Language;
import org.yaoshi.document.Words;
import org.yaoshi.dossier.Block;
import org.yaoshi.dossier.Block.Facts;
import org.yaoshi.dossier.Block.Paragraph;
import org.yaoshi.dossier.Block.Table;
import org.yaoshi.dossier.Block.Tone;
import org.yaoshi.dossier.Section;

/** The sections (章), numbered from 1, one after the other; a heading never stands alone at the foot of a page. */
final class Chapters {

    private static final Words NOTHING = new Words("(无)", "(none)");
    private static final float HEADING_SIZE = 16;
    private static final float HEADING_LEADING = 24;
    private static final float CAPTION_LEADING = 16;
    private static final float TEXT_SIZE = 10.5f;
    private static final float TEXT_LEADING = 18;
    private static final float GAP = 14;

    private final Typeface typeface;
    private final Flow flow;
    private final String nothing;
    private final TableLayout tables;

    Chapters(Typeface typeface, Flow flow, Language language) {
        this.typeface = typeface;
        this.flow = flow;
        this.nothing = NOTHING.in(language);
        this.tables = new TableLayout(typeface, flow.width(), flow.height());
    }

    /** A block that is ready to be written, and how much of it must stand together at its beginning. */
    private record Piece(float opening, Runnable write) {}

    /** The name under which the contents link to the section with this index. */
    static String target(int section) {
        return "section-" + (section + 1);
    }

    /** Writes all sections and tells on which page each starts. */
    List<Integer> write(List<Section> sections) {
        List<Integer> starts = new ArrayList<>();
        for (Section section : sections) {
            List<Piece> pieces = section.blocks().isEmpty()
                    ? List.of(text(nothing, Tone.QUIET))
                    : section.blocks().stream().map(this::piece).toList();
            flow.space(2 * GAP);
            flow.keepTogether(HEADING_LEADING + GAP + pieces.getFirst().opening());
            heading(starts.size(), section.heading());
            starts.add(flow.page());
            for (Piece piece : pieces) {
                flow.space(GAP);
                flow.keepTogether(piece.opening());
                piece.write().run();
            }
        }
        return starts;
    }

    private void heading(int section, String heading) {
        String number = Integer.toString(section + 1);
        PdfDestination here = new PdfDestination(PdfDestination.XYZ, 0, flow.y() + GAP, 0);
        new PdfOutline(flow.canvas().getRootOutline(), here, number + "  " + typeface.plain(heading));
        Chunk numeral = typeface.chunk(number + "  ", Tone.PASS, HEADING_SIZE);
        numeral.setLocalDestination(target(section));
        Phrase line = new Phrase(numeral);
        line.add(typeface.chunk(heading, Tone.STRONG, HEADING_SIZE));
        flow.text(line, HEADING_LEADING, typeface.width(number + "  ", Tone.PASS, HEADING_SIZE));
    }

    private Piece piece(Block block) {
        return switch (block) {
            case Paragraph paragraph -> text(paragraph.text(), paragraph.tone());
            case Facts facts ->
                facts.facts().isEmpty()
                        ? text(nothing, Tone.QUIET)
                        : table(tables.facts(facts.facts(), TableLayout.SIZE));
            case Table table -> captioned(table);
        };
    }

    private Piece text(String text, Tone tone) {
        Phrase phrase = typeface.phrase(text, tone, TEXT_SIZE);
        return new Piece(2 * TEXT_LEADING, () -> flow.text(phrase, TEXT_LEADING, 0));
    }

    private Piece captioned(Table table) {
        Piece grid = table.columns().isEmpty() ? text(nothing, Tone.QUIET) : table(tables.table(table, nothing));
        if (table.caption().isBlank()) {
            return grid;
        }
        Phrase caption = typeface.phrase(table.caption(), Tone.STRONG, TEXT_SIZE);
        return new Piece(CAPTION_LEADING + grid.opening(), () -> {
            flow.text(caption, CAPTION_LEADING, 0);
            flow.space(4);
            grid.write().run();
        });
    }

    private Piece table(PdfPTable table) {
        float opening = table.getHeaderHeight() + table.getRowHeight(table.getHeaderRows());
        return new Piece(opening, () -> flow.table(table));
    }
}
