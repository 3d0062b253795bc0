package org.yaoshi.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaoshi.document.Misread;

/** What is measured otherwise than in grams: doses, levels, densities, ratios, ages, areas. */
class QuantitiesTest {

    @Nested
    class Doses {

        @Test
        void areReadInGramsADay() {
            assertThat(Dose.of("3 g/day")).hasToString("3 g/day");
            assertThat(Dose.of("250 mg/day")).isEqualByComparingTo(Dose.of("0.25 g/day"));
            assertThat(Dose.of("３ g/day")).isEqualTo(Dose.of("3 g/day"));
        }

        @Test
        void addUp() {
            assertThat(Dose.NONE.plus(Dose.of("1.2 g/day")).plus(Dose.of("1.8 g/day")))
                    .isEqualTo(Dose.of("3 g/day"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"3 g", "3 g/kg", "3 mL/day", "3/day", "/day", "day", "3 g/d"})
        void areNothingElse(String written) {
            assertThatThrownBy(() -> Dose.of(written)).isInstanceOf(Misread.class);
        }

        @Test
        void areNeverNegative() {
            assertThatThrownBy(() -> new Dose(Fraction.ZERO.minus(java.math.BigDecimal.ONE)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Levels {

        @Test
        void areReadInGramsAKilogram() {
            assertThat(Level.of("0.25 g/kg")).hasToString("0.25 g/kg");
            assertThat(Level.of("20 mg/kg")).isEqualByComparingTo(Level.of("0.02 g/kg"));
            assertThat(Level.of("0 g/kg").gramsPerKilogram().signum()).isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.25 g", "0.25 g/L", "0.25 mL/kg", "0.25", "g/kg", "0.25 g/day"})
        void areNothingElse(String written) {
            assertThatThrownBy(() -> Level.of(written)).isInstanceOf(Misread.class);
        }
    }

    @Nested
    class Densities {

        @Test
        void areReadInGramsAMillilitre() {
            assertThat(Density.of("1.02 g/mL")).hasToString("1.02 g/mL");
            assertThat(Density.of("1.02g/ml")).hasToString("1.02 g/mL");
        }

        @Test
        void ofLiquidFoodLieBetweenAHalfAndTwo() {
            assertThat(Density.of("0.5 g/mL")).isNotNull();
            assertThat(Density.of("2 g/mL")).isNotNull();
            assertThatThrownBy(() -> Density.of("1020 g/mL")).hasMessageContaining("check the unit");
            assertThatThrownBy(() -> Density.of("0.49 g/mL")).hasMessageContaining("check the unit");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.02", "1.02 kg/L", "1.02 g", "0 g/mL", "-1 g/mL", "g/mL"})
        void areNothingElse(String written) {
            assertThatThrownBy(() -> Density.of(written)).isInstanceOf(Misread.class);
        }
    }

    @Nested
    class Ratios {

        @ParameterizedTest
        @CsvSource({"5:1, 5:1, 5", "5：1, 5:1, 5", "10 : 4, 10:4, 2.5", "1:8, 1:8, 0.125"})
        void areReadWithEitherColon(String written, String shown, String quotient) {
            assertThat(Ratio.of(written)).hasToString(shown);
            assertThat(Ratio.of(written).quotient().shown()).isEqualTo(quotient);
        }

        @ParameterizedTest
        @ValueSource(strings = {"5", "5:1:1", "0:1", "5:0", "-5:1", ":", "a:b", "5/1"})
        void areNothingElse(String written) {
            assertThatThrownBy(() -> Ratio.of(written)).isInstanceOf(Misread.class);
        }
    }

    @Nested
    class Ages {

        @Test
        void areReadInYears() {
            assertThat(Age.of("5 y")).hasToString("5 y").isEqualByComparingTo(Age.of("5 年"));
            assertThat(Age.of("5.5y")).isGreaterThan(Age.of("5 y"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"5", "5 months", "-1 y", "y", "five y"})
        void areNothingElse(String written) {
            assertThatThrownBy(() -> Age.of(written)).isInstanceOf(Misread.class);
        }
    }

    @Nested
    class Areas {

        @Test
        void areReadWithEitherSign() {
            assertThat(Area.of("120 cm²")).hasToString("120 cm²").isEqualTo(Area.of("120 cm2"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"120", "120 cm", "120 mm²", "-1 cm²"})
        void areNothingElse(String written) {
            assertThatThrownBy(() -> Area.of(written)).isInstanceOf(Misread.class);
        }
    }
}
