package org.yaoshi.rules;

import java.time.LocalDate;

/**
 * By which clause of which instrument something holds (依据).
 *
 * @param source the instrument's id in {@code sources.yaml}
 * @param clause the place in it
 * @param number as the instrument is cited
 * @param shortNumber for narrow columns
 * @param from the day from which this holds
 */
public record Citation(String source, String clause, String number, String shortNumber, LocalDate from) {

    /** Number and clause in one phrase. */
    public String inFull() {
        return number + " " + clause;
    }
}
