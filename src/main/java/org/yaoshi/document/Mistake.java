package org.yaoshi.document;

import java.util.Comparator;

/**
 * Something wrong in a document that a person wrote, with its place.
 *
 * @param pointer a JSON Pointer (RFC 6901) to the value, or to the object where a value is missing; empty for the whole
 * @param place line and column, where the document has them
 * @param words what is wrong and what would be right
 */
public record Mistake(String pointer, Place place, Words words) {

    /** From the top of a document to its end. */
    public static final Comparator<Mistake> BY_PLACE = Comparator.comparing(
                    (Mistake mistake) -> mistake.place().source())
            .thenComparing(mistake -> mistake.place().line())
            .thenComparing(mistake -> mistake.place().column());
}
