package org.yaoshi.dossier.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.yaoshi.dossier.Block.Cell;
import org.yaoshi.dossier.Block.Column;
import org.yaoshi.dossier.Block.Table;
import org.yaoshi.dossier.Block.Tone;

/**
 * How wide the columns of a table are: by their weights, but no narrower than their longest word, so that 3 g/day or
 * <i>Codonopsis</i> is not torn while another column has room to spare.
 */
final class Columns {

    /** Widths are sums of rounded numbers; a word that fits exactly would sometimes not fit. */
    private static final float SLACK = 1;

    private final Typeface typeface;
    private final float size;
    private final float padding;

    Columns(Typeface typeface, float size, float padding) {
        this.typeface = typeface;
        this.size = size;
        this.padding = padding;
    }

    float[] widths(Table table, float total) {
        List<Column> columns = table.columns();
        float weights = 0;
        for (Column column : columns) {
            weights += weight(column);
        }
        float[] wished = new float[columns.size()];
        float[] needed = new float[columns.size()];
        float missing = 0;
        float spare = 0;
        for (int i = 0; i < wished.length; i++) {
            wished[i] = total * weight(columns.get(i)) / weights;
            needed[i] = Math.min(longestWord(table, i) + padding + SLACK, total / Math.max(3, wished.length));
            missing += Math.max(0, needed[i] - wished[i]);
            spare += Math.max(0, wished[i] - needed[i]);
        }
        float given = spare == 0 ? 0 : Math.min(1, missing / spare);
        float received = missing == 0 ? 0 : Math.min(1, spare / missing);
        float[] widths = new float[wished.length];
        for (int i = 0; i < widths.length; i++) {
            float lack = needed[i] - wished[i];
            widths[i] = wished[i] + lack * (lack > 0 ? received : given);
        }
        return widths;
    }

    private static int weight(Column column) {
        return Math.max(1, column.weight());
    }

    private float longestWord(Table table, int column) {
        float longest = longestWord(table.columns().get(column).heading(), Tone.STRONG);
        for (List<Cell> row : table.rows()) {
            longest = Math.max(
                    longest, longestWord(row.get(column).text(), row.get(column).tone()));
        }
        return longest;
    }

    private float longestWord(String text, Tone tone) {
        float longest = 0;
        for (String line : text.split("\n")) {
            char[] letters = line.toCharArray();
            int[] ends = IntStream.range(0, letters.length)
                    .filter(i -> i + 1 == letters.length || LineBreaks.mayBreak(letters, i, letters.length))
                    .toArray();
            int start = 0;
            for (int end : ends) {
                String word = new String(letters, start, end + 1 - start).strip();
                longest = Math.max(longest, typeface.width(word, tone, size));
                start = end + 1;
            }
        }
        return longest;
    }
}
