package org.yaoshi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yaoshi.formulation.FoodCategory;
import org.yaoshi.formulation.Level;

/** Sucralose in beverages, at most 0.25 g/kg: amount ÷ mass of the product, worked out by hand. */
class AdditiveLimitTest {

    private static final String RULE = "additive-limit/gb2760";
    private static final String A_KILOGRAM = "category: \"14.05.03\"\nyield: 1 kg\n";

    private static List<Remark> said(String basis, String... lines) {
        return TheLaw.check("pathway: ordinary-food\n" + basis + "lines:\n  - " + String.join("\n  - ", lines) + "\n")
                .remarks()
                .filter(remark -> remark.rule().equals(RULE))
                .toList();
    }

    private static Finding finding(List<Remark> said) {
        return said.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aQuarterGramAKilogramIsAllowedAndNoMore() {
        assertThat(said(A_KILOGRAM, "{additive: 三氯蔗糖, amount: 0.25 g}"))
                .singleElement()
                .isInstanceOf(Pass.class);
        Finding finding = finding(said(A_KILOGRAM, "{additive: 三氯蔗糖, amount: 0.2501 g}"));
        assertThat(finding.actual()).contains("0.2501 g/kg");
        assertThat(finding.derivation()).contains("0.2501 g ÷ 1 kg = 0.2501 g/kg");
        assertThat(finding.suggestions()).containsExactly(new Suggestion("/lines/0/amount", "0.25 g", true));
    }

    @Test
    void aProductByVolumeNeedsItsDensity() {
        String litre = "category: \"14.05.03\"\nyield: 1 L\n";
        assertThat(said(litre, "{additive: 三氯蔗糖, amount: 0.255 g}"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Gap.class, gap -> assertThat(gap.missing()).isEqualTo("/density"));
        // 1 L × 1.02 g/mL = 1.02 kg; 0.255 g ÷ 1.02 kg = 0.25 g/kg
        assertThat(said(litre + "density: 1.02 g/mL\n", "{additive: 三氯蔗糖, amount: 0.255 g}"))
                .singleElement()
                .isInstanceOf(Pass.class);
        assertThat(finding(said(litre + "density: 1.02 g/mL\n", "{additive: 三氯蔗糖, amount: 0.2652 g}"))
                        .derivation())
                .contains("0.2652 g ÷ (1 L × 1.02 g/mL) = 0.26 g/kg");
    }

    @Test
    void itIsNotCountedAsCrudeHerb() {
        assertThat(said(A_KILOGRAM, "{additive: 三氯蔗糖, ratio: \"5:1\", amount: 0.25 g}"))
                .singleElement()
                .isInstanceOf(Pass.class);
    }

    @Test
    void aPremixBringsItsShare() {
        // 5 g of 1 in 10 is 0.5 g/kg
        Finding finding = finding(
                said(
                        A_KILOGRAM,
                        "{additive: 复配甜味剂, amount: 5 g, lines: [{additive: 三氯蔗糖, amount: 10 mg}, {additive: 赤藓糖醇, amount: 90 mg}]}"));
        assertThat(finding.at()).isEqualTo("/lines/0/lines/0/amount");
        assertThat(finding.actual()).contains("0.5 g/kg");
        assertThat(finding.suggestions()).isEmpty();
    }

    @Test
    void twoLinesOfOneAdditiveAreAddedUpByWhateverName() {
        // 0.051 + 0.2 = 0.251
        List<Remark> said = said(A_KILOGRAM, "{additive: 三氯蔗糖, amount: 0.051 g}", "{additive: 蔗糖素, amount: 0.2 g}");
        assertThat(finding(said).at()).isEqualTo("/lines/1/amount");
        assertThat(finding(said).actual()).contains("0.251 g/kg");
        assertThat(finding(said).suggestions()).isEmpty();
        assertThat(said(A_KILOGRAM, "{additive: 三氯蔗糖, amount: 0.05 g}", "{additive: 蔗糖素, amount: 0.2 g}"))
                .hasSize(2)
                .hasOnlyElementsOfType(Pass.class);
    }

    @Test
    void noLevelPassesWhileAnotherLineLacksItsAmount() {
        assertThat(said(A_KILOGRAM, "{additive: 三氯蔗糖, amount: 0.05 g}", "{additive: 蔗糖素}"))
                .extracting(Remark::at)
                .containsExactlyInAnyOrder("/lines/0", "/lines/1/amount");
    }

    @Test
    void whatWasSaidOfBeveragesHoldsForPlantBeverages() {
        assertThat(said("category: \"14.0\"\nyield: 1 kg\n", "{additive: 三氯蔗糖, amount: 0.26 g}"))
                .singleElement()
                .isInstanceOf(Finding.class);
    }

    @Test
    void whatWasExceptedIsNotKnown() {
        assertThat(said("category: \"14.02.01\"\nyield: 1 kg\n", "{additive: 三氯蔗糖, amount: 0.1 g}"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Gap.class, gap -> assertThat(gap.missing()).isEqualTo("/lines/0/additive"));
    }

    @Test
    void theMostSpecificSayingWins() {
        SubstanceList.Use general = use("14.0", "0.25 g/kg");
        SubstanceList.Use special = use("14.05.03", "0.1 g/kg");
        FoodCategory plant = FoodCategory.of("14.05.03");
        assertThat(general.distance(plant)).contains(2);
        assertThat(special.distance(plant)).contains(0);
        assertThat(special.distance(FoodCategory.of("14.05"))).isEmpty();
    }

    private static SubstanceList.Use use(String category, String atMost) {
        return new SubstanceList.Use(List.of(FoodCategory.of(category)), List.of(), Optional.of(Level.of(atMost)));
    }

    @Test
    void withoutTheCategoryEachAdditiveAsksOnce() {
        assertThat(said("yield: 1 kg\n", "{additive: 三氯蔗糖, amount: 1 g}", "{additive: 柠檬酸, amount: 1 g}"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Gap.class, gap -> assertThat(gap.missing()).isEqualTo("/category"));
    }

    @Test
    void anAdditiveNobodyTranscribedIsAskedForAndHidesNoOther() {
        List<Remark> said = said(A_KILOGRAM, "{additive: 苯甲酸钠, amount: 1 g}", "{additive: 三氯蔗糖, amount: 1 g}");
        assertThat(said).hasSize(2);
        assertThat(finding(said).at()).isEqualTo("/lines/1/amount");
    }

    @Test
    void nothingOfWhatIsForbiddenIsNotForbidden() {
        assertThat(said(A_KILOGRAM, "{additive: 脱氢乙酸钠, amount: 0 g}"))
                .singleElement()
                .isInstanceOf(Pass.class);
        assertThat(said(A_KILOGRAM, "{additive: 脱氢乙酸钠, amount: 1 µg}"))
                .singleElement()
                .isInstanceOf(Finding.class);
        assertThat(said(A_KILOGRAM, "{additive: 脱氢乙酸钠}")).singleElement().isInstanceOf(Gap.class);
    }
}
