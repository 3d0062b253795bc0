package org.yaoshi.formulation.page;

import java.time.LocalDate;
import java.util.Optional;
import org.yaoshi.document.Misread;
import org.yaoshi.document.Words;
import org.yaoshi.formulation.FormulationReader;

/**
 * The day as of which a page shows the law (检查日期).
 *
 * @param date the day that is used
 * @param written what stands in the field
 * @param mistake why what stands in the field is not the day that is used
 */
public record AsOf(LocalDate date, String written, Optional<Words> mistake) {

    /**
     * Reads the day from an address.
     *
     * @param written the day that was asked for; none asks for today
     * @param last the day that was shown before, which stays when {@code written} is no day
     */
    static AsOf read(String written, String last, LocalDate today) {
        if (written == null || written.isBlank()) {
            return new AsOf(today, today.toString(), Optional.empty());
        }
        try {
            LocalDate date = FormulationReader.date(written);
            return new AsOf(date, date.toString(), Optional.empty());
        } catch (Misread wrong) {
            LocalDate shown = last == null ? today : read(last, null, today).date();
            return new AsOf(shown, written, Optional.of(wrong.words()));
        }
    }
}
