package org.yaoshi.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaoshi.document.Misread;
import org.yaoshi.document.Words;

/**
 * A legal instrument (依据文件): a law, a notice, a standard.
 *
 * @param number as it is cited
 * @param shortNumber for narrow columns
 * @param from the day from which it is in force
 */
public record Source(
        String id,
        Words title,
        String number,
        String shortNumber,
        String issuer,
        Optional<LocalDate> signed,
        Optional<LocalDate> published,
        LocalDate from,
        Optional<String> link,
        Certainty certainty,
        Optional<Words> note) {

    /** How sure we are of what we transcribed (确证程度). */
    public enum Certainty {
        /** Two sources kept by different people agree. */
        CONFIRMED,
        /** One stored source. */
        SINGLE,
        /** From memory; to be checked against the instrument. */
        RECALL;

        public static Certainty of(String text) {
            return Arrays.stream(values())
                    .filter(certainty -> certainty.id().equals(text))
                    .findFirst()
                    .orElseThrow(() -> {
                        String known =
                                Arrays.stream(values()).map(Certainty::id).collect(Collectors.joining(", "));
                        return new Misread(
                                "未知的确证程度「" + text + "」；可用：" + known,
                                "unknown certainty «" + text + "»; known: " + known);
                    });
        }

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A clause of this instrument, as it is cited for something that holds from {@code from}. */
    public Citation cited(String clause, LocalDate from) {
        return new Citation(id, clause, number, shortNumber, from);
    }
}
