package org.yaoshi.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaoshi.document.Misread;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "12 g, 12 g",
        "12g, 12 g",
        "0.50 g, 0.50 g",
        "1000 mL, 1000 mL",
        "1000 ml, 1000 mL",
        "1.5 kg, 1.5 kg",
        "1.5 KG, 1.5 kg",
        "250 µg, 250 µg",
        "250 μg, 250 µg",
        "250 ug, 250 µg",
        "２５０ ｇ, 250 g",
        "３．５ 克, 3.5 g",
        "2 公斤, 2 kg",
        "500 毫升, 500 mL",
        "5 ㎎, 5 mg",
        "5 ㎖, 5 mL",
        "0 g, 0 g"
    })
    void isReadAsPeopleWriteItAndShownInTheirDigits(String written, String shown) {
        assertThat(Amount.of(written)).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({"1.5 kg, 1500", "250 mg, 0.25", "12 µg, 0.000012", "2 L, 2000", "3 mL, 3"})
    void isExactInItsBaseUnit(String written, String grams) {
        assertThat(Amount.of(written).inBaseUnit()).isEqualByComparingTo(grams);
    }

    @Test
    void aMilligramIsNoMegagram() {
        assertThatThrownBy(() -> Amount.of("5 Mg")).hasMessage("unknown unit «Mg»; units: kg, g, mg, µg, L, mL");
    }

    @Test
    void anUnknownUnitIsToldTheKnownOnesInBothLanguages() {
        assertThatThrownBy(() -> Amount.of("12 gr")).isInstanceOfSatisfying(Misread.class, misread -> {
            assertThat(misread.words().zh()).isEqualTo("未知的单位「gr」；可用单位：kg、g、mg、µg、L、mL");
            assertThat(misread.words().en()).isEqualTo("unknown unit «gr»; units: kg, g, mg, µg, L, mL");
        });
    }

    @Test
    void aNumberAloneHasNoUnit() {
        assertThatThrownBy(() -> Amount.of("12")).hasMessage("«12» has no unit; units: kg, g, mg, µg, L, mL");
    }

    @Test
    void aNegativeAmountIsSaidToBeNegative() {
        assertThatThrownBy(() -> Amount.of("-5 g")).hasMessage("«-5» is negative; only zero or more is possible here");
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(new BigDecimal("-5"), Unit.GRAM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "g",
                "twelve g",
                "1e3 g",
                "1,5 g",
                "1 000 g",
                ".5 g",
                "5. g",
                "0x10 g",
                "NaN g",
                "١٢ g",
                "1/2 g",
                "9999999999999 g",
                "12 g g",
                "12 g/day",
                "½ g",
                "10³ mg",
                "① g",
                "2₂ g"
            })
    void whatIsNoPlainDecimalIsNotGuessed(String written) {
        assertThatThrownBy(() -> Amount.of(written)).isInstanceOf(Misread.class);
    }

    @Test
    void aYieldOfNothingHasNoMeaning() {
        assertThatThrownBy(() -> Amount.positive("0.00 g")).hasMessage("«0.00 g» must be more than zero");
        assertThat(Amount.positive("0.01 g")).hasToString("0.01 g");
    }

    @Test
    void gramsAreMassAndMillilitresAreNot() {
        assertThat(Amount.of("1 kg").isMass()).isTrue();
        assertThat(Amount.of("1 L").isMass()).isFalse();
    }
}
