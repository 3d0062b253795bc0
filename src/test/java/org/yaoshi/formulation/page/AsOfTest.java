package org.yaoshi.formulation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yaoshi.document.Words;

class AsOfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void withoutADayItIsToday() {
        assertThat(AsOf.read(null, null, TODAY).date()).isEqualTo(TODAY);
        assertThat(AsOf.read(" ", null, TODAY).date()).isEqualTo(TODAY);
    }

    @Test
    void anyDayCanBeAskedFor() {
        AsOf asOf = AsOf.read("2018-06-01", "2026-11-23", TODAY);

        assertThat(asOf.date()).isEqualTo(LocalDate.of(2018, 6, 1));
        assertThat(asOf.mistake()).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsToldAndTheLastOneStays() {
        AsOf asOf = AsOf.read("2018-02-30", "2018-06-01", TODAY);

        assertThat(asOf.date()).isEqualTo(LocalDate.of(2018, 6, 1));
        assertThat(asOf.written()).isEqualTo("2018-02-30");
        assertThat(asOf.mistake().map(Words::zh))
                .hasValueSatisfying(words -> assertThat(words).contains("2018-02-30"));
    }

    @Test
    void withoutALastDayTodayStays() {
        assertThat(AsOf.read("yesterday", null, TODAY).date()).isEqualTo(TODAY);
        assertThat(AsOf.read("yesterday", "the day before", TODAY).date()).isEqualTo(TODAY);
    }
}
