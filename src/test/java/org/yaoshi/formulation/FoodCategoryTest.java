package org.yaoshi.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaoshi.document.Misread;

class FoodCategoryTest {

    private static FoodCategory category(String code) {
        return FoodCategory.of(code);
    }

    @Test
    void plantBeveragesLieInOtherBeveragesAndTheseInBeverages() {
        assertThat(category("14.05.03").parent()).contains(category("14.05"));
        assertThat(category("14.05").parent()).contains(category("14.0"));
        assertThat(category("14.0").parent()).isEmpty();
    }

    @Test
    void whatIsBelowIsWithin() {
        assertThat(category("14.05.03").isWithin(category("14.05.03"))).isTrue();
        assertThat(category("14.05.03").isWithin(category("14.05"))).isTrue();
        assertThat(category("14.05.03").isWithin(category("14.0"))).isTrue();
        assertThat(category("06.04.02.01").isWithin(category("06.0"))).isTrue();
    }

    @Test
    void whatIsAboveOrBesideIsNot() {
        assertThat(category("14.05").isWithin(category("14.05.03"))).isFalse();
        assertThat(category("14.05.03").isWithin(category("14.05.02"))).isFalse();
        assertThat(category("14.05").isWithin(category("04.0"))).isFalse();
        assertThat(category("14.0").isWithin(category("14.05"))).isFalse();
    }

    @Test
    void seasoningsAreTwelveAndNotTwelveTen() {
        assertThat(category("12.10.03").isWithin(category("12.0"))).isTrue();
        assertThat(category("12.10.03").isWithin(category("12.01"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "14", "14.5", "14.05.", "14.00.0", "饮料", "14.05.3", "14.0.03", "14-05", "14.05.03.01.02.03"})
    void aCodeHasTwoDigitsAGroup(String written) {
        assertThatThrownBy(() -> category(written)).isInstanceOf(Misread.class);
    }
}
