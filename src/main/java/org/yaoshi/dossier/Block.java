package org.yaoshi.dossier;

import java.util.List;

/** One piece of a section: running text, a list of facts, or a table. */
public sealed interface Block {

    /** Running text. */
    record Paragraph(String text, Tone tone) implements Block {

        public Paragraph(String text) {
            this(text, Tone.PLAIN);
        }
    }

    /** Labels with their values, one under the other. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A table whose head repeats on each page and whose rows never tear.
     *
     * @param caption what the table shows; it stands above the head
     * @param columns from left to right
     * @param rows each with one cell a column
     */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("each row of «" + caption + "» must have " + width + " cells");
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param heading its head
     * @param weight its width relative to the other columns
     * @param align where its cells stand
     */
    record Column(String heading, int weight, Align align) {}

    /** A cell of a table: its text, and in which tone it speaks. */
    record Cell(String text, Tone tone) {

        public Cell(String text) {
            this(text, Tone.PLAIN);
        }
    }

    /** Where the text of a column stands; figures stand right. */
    enum Align {
        LEFT,
        RIGHT
    }

    /** How a text speaks: a Latin name is italic, a law quiet, a breach strong and red. */
    enum Tone {
        PLAIN,
        STRONG,
        QUIET,
        LATIN,
        PASS,
        BREACH,
        REVIEW,
        GAP
    }
}
