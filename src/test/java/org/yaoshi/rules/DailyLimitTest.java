package org.yaoshi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ginseng, at most 3 g a day: amount × serving × servings a day ÷ yield, worked out by hand. */
class DailyLimitTest {

    private static final String RULE = "daily-limit/renshen";
    private static final String A_TENTH_TWICE = "yield: 1000 g\nserving: 100 g\nservingsPerDay: \"2\"\n";

    private static List<Remark> said(String basis, String... lines) {
        return saidOn(TheLaw.TODAY, basis, lines);
    }

    private static List<Remark> saidOn(LocalDate on, String basis, String... lines) {
        return TheLaw.check(
                        on, "pathway: ordinary-food\n" + basis + "lines:\n  - " + String.join("\n  - ", lines) + "\n")
                .remarks()
                .filter(remark -> remark.rule().equals(RULE))
                .toList();
    }

    private static String ginseng(String more) {
        return "{ingredient: 人参, part: 根, age: 5 y, " + more + "}";
    }

    private static Finding finding(List<Remark> said) {
        return said.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void passes(List<Remark> said) {
        assertThat(said).singleElement().isInstanceOf(Pass.class);
    }

    private static void asksFor(String place, List<Remark> said) {
        assertThat(said).singleElement().isInstanceOfSatisfying(Gap.class, gap -> assertThat(gap.missing())
                .isEqualTo(place));
    }

    @Test
    void threeGramsExactlyIsAllowed() {
        passes(said(A_TENTH_TWICE, ginseng("amount: 15 g")));
    }

    @Test
    void aHundredthMoreIsNot() {
        Finding finding = finding(said(A_TENTH_TWICE, ginseng("amount: 15.05 g")));
        assertThat(finding.actual()).contains("3.01 g/day");
        assertThat(finding.limit()).contains("3 g/day");
        assertThat(finding.derivation()).contains("15.05 g × 100 g × 2 ÷ 1000 g = 3.01 g/day");
        assertThat(finding.suggestions()).containsExactly(new Suggestion("/lines/0/amount", "15 g", true));
        assertThat(finding.message().zh()).isEqualTo("人参每日 3.01 g，超过上限 3 g。");
    }

    @Test
    void aThirdIsAThirdAndNotPushedOverTheLimit() {
        // 9 g × 1/3 = 3 g, where 0.333… or 0.334 would not be.
        passes(said("yield: 3 kg\nserving: 1 kg\nservingsPerDay: \"1\"\n", ginseng("amount: 9 g")));
    }

    @Test
    void aBillionthOfAGramTooMuchIsTooMuch() {
        assertThat(finding(said(A_TENTH_TWICE, ginseng("amount: 15.000000005 g")))
                        .actual())
                .contains("3.000000001 g/day");
    }

    @Test
    void anUnendingIntakeIsShownAsRounded() {
        // 10 g × 1/3 = 3.333… g; what stays is the floor of 9 g.
        Finding finding = finding(said("yield: 3 kg\nserving: 1 kg\nservingsPerDay: \"1\"\n", ginseng("amount: 10 g")));
        assertThat(finding.actual()).contains("≈3.33333 g/day");
        assertThat(finding.suggestions()).extracting(Suggestion::to).containsExactly("9 g");
    }

    @Test
    void linesAreAddedUpAndTheLargestIsNamed() {
        // (5 + 10.05) × 0.2 = 3.01
        Finding finding = finding(said(A_TENTH_TWICE, ginseng("amount: 5 g"), ginseng("amount: 10.05 g")));
        assertThat(finding.at()).isEqualTo("/lines/1/amount");
        assertThat(finding.actual()).contains("3.01 g/day");
        assertThat(finding.suggestions()).isEmpty();
    }

    @Test
    void anExtractCountsAsTheGinsengItWasMadeFrom() {
        passes(said(A_TENTH_TWICE, ginseng("form: extract, ratio: \"5:1\", amount: 3 g")));
        // 3.01 g × 5 × 0.2 = 3.01
        assertThat(finding(said(A_TENTH_TWICE, ginseng("form: extract, ratio: \"5:1\", amount: 3.01 g")))
                        .actual())
                .contains("3.01 g/day");
    }

    @Test
    void anExtractAndARootAreAddedUpInCrudeGinseng() {
        // (10 + 1.01 × 5) × 0.2 = 3.01
        assertThat(finding(said(
                                A_TENTH_TWICE,
                                ginseng("amount: 10 g"),
                                ginseng("form: extract, ratio: \"5:1\", amount: 1.01 g")))
                        .actual())
                .contains("3.01 g/day");
    }

    @Test
    void aPremixBringsItsShare() {
        // 100 g of a premix of 1 in 5 is 20 g; 20 × 0.2 = 4
        List<Remark> said = said(
                A_TENTH_TWICE,
                "{ingredient: 预混料, amount: 100 g, lines: [" + ginseng("amount: 2 g")
                        + ", {ingredient: 枸杞子, amount: 8 g}]}");
        assertThat(finding(said).at()).isEqualTo("/lines/0/lines/0/amount");
        assertThat(finding(said).actual()).contains("4 g/day");
        assertThat(finding(said).suggestions()).isEmpty();
    }

    @Test
    void aPremixInAPremixBringsTheShareOfItsShare() {
        // 100 g, half of it the inner premix, a tenth of that ginseng: 5 g; with 10 g beside it 15 × 0.2 = 3
        String nested = "{ingredient: 预混料, amount: 100 g, lines: [{ingredient: 内料, amount: 1 kg, lines: ["
                + ginseng("amount: 1 g") + ", {ingredient: 枸杞子, amount: 9 g}]}, {ingredient: 水, amount: 1 kg}]}";
        passes(said(A_TENTH_TWICE, nested, ginseng("amount: 10 g")));
        assertThat(finding(said(A_TENTH_TWICE, nested, ginseng("amount: 10.05 g")))
                        .actual())
                .contains("3.01 g/day");
    }

    @Test
    void aPremixWithoutItsAmountIsAsked() {
        asksFor("/lines/0/amount", said(A_TENTH_TWICE, "{ingredient: 预混料, lines: [" + ginseng("amount: 2 g") + "]}"));
    }

    @Test
    void aPremixWithALineLeftOpenIsAskedForThatLine() {
        asksFor(
                "/lines/0/lines/1/amount",
                said(
                        A_TENTH_TWICE,
                        "{ingredient: 预混料, amount: 10 g, lines: [" + ginseng("amount: 2 g") + ", {ingredient: 枸杞子}]}"));
    }

    @Test
    void aServingByVolumeOfAYieldByMassNeedsTheDensity() {
        String basis = "yield: 1020 g\nserving: 250 mL\nservingsPerDay: \"2\"\n";
        asksFor("/density", said(basis, ginseng("amount: 6 g")));
        // 6 g × 250 mL × 1.02 g/mL × 2 ÷ 1020 g = 3 g
        passes(said(basis + "density: 1.02 g/mL\n", ginseng("amount: 6 g")));
        assertThat(finding(said(basis + "density: 1.02 g/mL\n", ginseng("amount: 6.02 g")))
                        .actual())
                .contains("3.01 g/day");
    }

    @Test
    void aServingByMassOfAYieldByVolumeNeedsItToo() {
        String basis = "yield: 1000 mL\nserving: 255 g\nservingsPerDay: \"2\"\n";
        asksFor("/density", said(basis, ginseng("amount: 6 g")));
        // 6 g × 255 g ÷ 1.02 g/mL × 2 ÷ 1000 mL = 3 g
        passes(said(basis + "density: 1.02 g/mL\n", ginseng("amount: 6 g")));
    }

    @Test
    void millilitresOfLitresNeedNoDensity() {
        passes(said("yield: 1 L\nserving: 100 mL\nservingsPerDay: \"2\"\n", ginseng("amount: 15 g")));
    }

    @Test
    void ginsengByVolumeIsNotTakenForGrams() {
        asksFor("/lines/0/amount", said(A_TENTH_TWICE, ginseng("amount: 1 mL")));
    }

    @Test
    void aKnownExcessIsFoundEvenIfAnotherLineLacksItsAmount() {
        List<Remark> said = said(A_TENTH_TWICE, ginseng("amount: 15.05 g"), "{ingredient: 人参, part: 根茎, age: 5 y}");
        assertThat(said).hasSize(2);
        assertThat(finding(said).at()).isEqualTo("/lines/0/amount");
        assertThat(finding(said).suggestions()).isEmpty();
        assertThat(said).anySatisfy(remark -> assertThat(remark.at()).isEqualTo("/lines/1/amount"));
    }

    @Test
    void withinTheLimitSoFarIsNoPassWhileAnAmountIsMissing() {
        asksFor("/lines/1/amount", said(A_TENTH_TWICE, ginseng("amount: 1 g"), "{ingredient: 人参, part: 根茎, age: 5 y}"));
    }

    @Test
    void anUnnamedServingIsAskedOnceHoweverManyLinesThereAre() {
        asksFor(
                "/serving",
                said("yield: 1 kg\nservingsPerDay: \"1\"\n", ginseng("amount: 1 g"), ginseng("amount: 2 g")));
    }

    @Test
    void theDayBeforeTheNoticeNothingApplies() {
        assertThat(saidOn(LocalDate.of(2012, 8, 28), A_TENTH_TWICE, ginseng("amount: 100 g")))
                .isEmpty();
        assertThat(saidOn(LocalDate.of(2012, 8, 29), A_TENTH_TWICE, ginseng("amount: 100 g")))
                .hasSize(1);
    }

    @Test
    void ginsengAsTheAdditiveOfALineIsNoneOfItsBusiness() {
        assertThat(said(A_TENTH_TWICE, "{additive: 人参, amount: 100 g}")).isEmpty();
    }

    @Test
    void theNumbersAreShownAsTheFormulatorWroteThem() {
        assertThat(finding(said("yield: 1.0 kg\nserving: 100 g\nservingsPerDay: \"1\"\n", ginseng("amount: 0.0310 kg")))
                        .derivation())
                .contains("0.0310 kg × 100 g × 1 ÷ 1.0 kg = 3.1 g/day");
    }
}
