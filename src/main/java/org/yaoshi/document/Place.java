package org.yaoshi.document;

/**
 * Where something stands in a written document.
 *
 * @param source the file, as the reader was given it
 * @param line counted from 1
 * @param column counted from 1, in characters
 */
public record Place(String source, int line, int column) {

    /** For what was made by the program and stands in no file. */
    public static final Place NOWHERE = new Place("", 0, 0);

    public boolean known() {
        return line > 0;
    }

    @Override
    public String toString() {
        return known() ? source + ":" + line + ":" + column : source;
    }
}
