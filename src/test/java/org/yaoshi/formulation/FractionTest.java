package org.yaoshi.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    private static Fraction of(String over, String under) {
        return new Fraction(new BigDecimal(over), new BigDecimal(under));
    }

    @Test
    void threeThirdsAreOneExactly() {
        Fraction third = of("1", "3");
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(third.times(new BigDecimal("3"))).isEqualByComparingTo(Fraction.ONE);
    }

    @Test
    void equalValuesAreEqualHoweverTheyAreWritten() {
        assertThat(of("1", "2")).isEqualTo(of("0.50", "1.0")).hasSameHashCodeAs(of("0.50", "1.0"));
        assertThat(of("1", "3")).isEqualTo(of("2", "6")).hasSameHashCodeAs(of("2", "6"));
        assertThat(of("1", "3")).isNotEqualTo(of("0.333333333333", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "6, 2, 3",
        "6.02, 2, 3.01",
        "10, 4, 2.5",
        "1000, 1, 1000",
        "3000, 3, 1000",
        "1, 3, ≈0.333333",
        "20, 3, ≈6.66667"
    })
    void isShownExactlyWhereItEndsAndElseBehindASign(String over, String under, String shown) {
        assertThat(of(over, under).shown()).isEqualTo(shown);
    }

    @Test
    void aPlainDecimalIsShownAsItWasWritten() {
        assertThat(Fraction.of(new BigDecimal("1.0")).shown()).isEqualTo("1.0");
    }

    @Test
    void theFloorIsNeverMoreThanTheFraction() {
        assertThat(of("20", "3").floor(3)).isEqualByComparingTo("6.666");
        assertThat(of("6", "1").floor(3)).hasToString("6");
        assertThat(of("3000", "3").floor(3)).hasToString("1000");
    }

    @Test
    void aDenominatorIsMoreThanZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> of("1", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> of("1", "-2"));
    }

    @Property
    void timesAndByUndoEachOther(
            @ForAll @IntRange(max = 99_999) int over,
            @ForAll @IntRange(min = 1, max = 999) int under,
            @ForAll @IntRange(min = 1, max = 999) int factor) {
        Fraction fraction = new Fraction(BigDecimal.valueOf(over), BigDecimal.valueOf(under));
        assertThat(fraction.times(BigDecimal.valueOf(factor)).by(BigDecimal.valueOf(factor)))
                .isEqualTo(fraction);
        assertThat(fraction.plus(Fraction.of(BigDecimal.valueOf(factor))).minus(BigDecimal.valueOf(factor)))
                .isEqualTo(fraction);
        assertThat(fraction.floor(3))
                .isLessThanOrEqualTo(fraction.plus(Fraction.ZERO).floor(12));
    }

    @Test
    void aHairOverTheLimitDoesNotLookLikeTheLimit() {
        Fraction limit = Fraction.of(new BigDecimal("3"));
        Fraction over = new Fraction(new BigDecimal("9000000001"), new BigDecimal("3000000000"));
        assertThat(over.shown()).isEqualTo("≈3");
        assertThat(over.shownApartFrom(limit)).isEqualTo("≈3.0000000003");
        assertThat(Fraction.of(new BigDecimal("3.01")).shownApartFrom(limit)).isEqualTo("3.01");
    }
}
