package org.yaoshi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaoshi.rules.TheLaw.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PermittedIngredientTest {

    private static final String RULE = "permitted-ingredient/listed";

    /** What the rule says of one line, in short: what and where. */
    private static List<String> said(LocalDate on, String line) {
        return said(on, "ordinary-food", "14.05.03", line);
    }

    private static List<String> said(LocalDate on, String pathway, String category, String line) {
        return TheLaw.check(on, "pathway: %s\ncategory: \"%s\"\nlines:\n  - {%s}\n".formatted(pathway, category, line))
                .remarks()
                .filter(remark -> remark.rule().equals(RULE))
                .map(remark -> switch (remark) {
                    case Finding finding -> finding.severity().id() + " " + finding.at();
                    case Gap gap -> "missing " + gap.missing();
                    case Pass pass -> "pass " + pass.at();
                })
                .toList();
    }

    private static Finding only(String line) {
        return TheLaw.check("pathway: ordinary-food\ncategory: \"14.05.03\"\nlines:\n  - {%s}\n".formatted(line))
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals(RULE))
                .reduce((one, other) -> {
                    throw new AssertionError(one + " and " + other);
                })
                .orElseThrow();
    }

    @Test
    void theRootOfDangshenIsAdmittedOnTheDayOfTheNotice() {
        assertThat(said(LocalDate.of(2023, 11, 9), "ingredient: 党参, part: 根")).containsExactly("pass /lines/0");
    }

    @Test
    void theDayBeforeTheNoticeItWasForHealthFoodOnly() {
        assertThat(said(LocalDate.of(2023, 11, 8), "ingredient: 党参, part: 根")).containsExactly("error /lines/0");
        assertThat(said(LocalDate.of(2023, 11, 8), "health-food", "14.05.03", "ingredient: 党参, part: 根"))
                .containsExactly("pass /lines/0");
    }

    @Test
    void theObjectionSaysFromWhenItIsAdmittedAndBy() {
        Finding early = TheLaw.check(
                        LocalDate.of(2023, 11, 8), "pathway: ordinary-food\nlines:\n  - {ingredient: 灵芝, part: 子实体}\n")
                .findings()
                .getFirst();
        assertThat(early.limit()).contains("2023-11-09");
        assertThat(early.message().zh()).contains("2023年第9号").contains("2023-11-08");
    }

    @Test
    void theLeafIsNotTheRootAndTheRootIsSuggested() {
        Finding leaf = only("ingredient: 党参, part: 叶");
        assertThat(leaf.at()).isEqualTo("/lines/0/part");
        assertThat(leaf.severity()).isEqualTo(Severity.ERROR);
        assertThat(leaf.because().source()).isEqualTo("nhc-2023-9");
        assertThat(leaf.suggestions()).containsExactly(new Suggestion("/lines/0/part", "根", false));
        assertThat(leaf.message().zh()).isEqualTo("「党参」只列根，不含叶。");
        assertThat(leaf.message().en()).isEqualTo("«党参» is listed by its root, not its leaf.");
    }

    @Test
    void whereTheNoticeNamesThePartItMustBeStated() {
        assertThat(said(TODAY, "ingredient: 党参")).containsExactly("missing /lines/0/part");
    }

    @Test
    void whereOnlyCustomNamesThePartAnotherOneAsksAPerson() {
        assertThat(said(TODAY, "ingredient: 枸杞子")).containsExactly("pass /lines/0");
        assertThat(said(TODAY, "ingredient: 枸杞子, part: 叶")).containsExactly("review /lines/0/part");
    }

    @Test
    void angelicaIsASpiceAndNothingElse() {
        assertThat(said(TODAY, "ingredient: 当归, part: 根, role: spice")).containsExactly("review /lines/0/role");
        assertThat(said(TODAY, "ingredient: 当归, part: 根, role: main")).containsExactly("error /lines/0/role");
        assertThat(said(TODAY, "ingredient: 当归, part: 根")).containsExactly("missing /lines/0/role");
    }

    @Test
    void inASeasoningItNeedsNoRole() {
        assertThat(said(TODAY, "ordinary-food", "12.10.03", "ingredient: 当归, part: 根"))
                .containsExactly("pass /lines/0");
    }

    @Test
    void aWrongPartAndAWrongUseAreBothSaid() {
        assertThat(said(TODAY, "ingredient: 当归, part: 叶, role: main"))
                .containsExactlyInAnyOrder("error /lines/0/part", "error /lines/0/role");
    }

    @Test
    void ginsengOfFiveYearsIsAdmittedAndOfSixIsNot() {
        assertThat(said(TODAY, "ingredient: 人参, part: 根, age: 5 y")).containsExactly("pass /lines/0");
        assertThat(said(TODAY, "ingredient: 人参, part: 根, age: 5.01 y")).containsExactly("error /lines/0/age");
        assertThat(said(TODAY, "ingredient: 人参, part: 根")).containsExactly("missing /lines/0/age");
    }

    @Test
    void aHealthFoodMayUseOlderGinsengByTheListOf2002() {
        assertThat(said(TODAY, "health-food", "14.05.03", "ingredient: 人参, part: 根, age: 6 y"))
                .containsExactly("pass /lines/0");
    }

    @Test
    void anExtractOfAListedSubstanceAsksAPerson() {
        assertThat(said(TODAY, "ingredient: 党参, part: 根, form: extract")).containsExactly("review /lines/0/form");
    }

    @Test
    void anotherSpeciesIsAnotherIngredientAndItsNameIsOfferedNotTaken() {
        Finding finding = only("ingredient: 枸杞子, species: Lycium ruthenicum");
        assertThat(finding.at()).isEqualTo("/lines/0/species");
        assertThat(finding.suggestions()).containsExactly(new Suggestion("/lines/0/ingredient", "黑果枸杞", false));
    }

    @Test
    void anAmbiguousNameOffersWhatMayBeEatenAndTakesNone() {
        Finding finding = only("ingredient: 红豆");
        assertThat(finding.check()).isEqualTo("ambiguous-name");
        assertThat(finding.suggestions()).extracting(Suggestion::safe).containsOnly(false);
        assertThat(finding.suggestions()).extracting(Suggestion::to).containsExactly("赤小豆");
        assertThat(finding.message().zh()).contains("相思豆", "剧毒");
    }

    @Test
    void aNameNearAKnownOneIsStillUnknown() {
        Finding finding = only("ingredient: 枸杞籽");
        assertThat(finding.check()).isEqualTo("unknown-ingredient");
        assertThat(finding.suggestions()).isEmpty();
        assertThat(finding.message().zh()).contains("相近的名称有「枸杞子」，不代为选择");
    }

    @Test
    void anAdditiveAmongTheIngredientsIsToldItsPlace() {
        assertThat(only("ingredient: 柠檬酸").message().en())
                .isEqualTo("«柠檬酸» is a food additive; state it as «additive».");
    }

    @Test
    void whateverIsWrongSaysWhatNowInBothLanguages() {
        assertThat(only("ingredient: 丹参").fix().zh()).isNotBlank();
        assertThat(only("ingredient: 丹参").fix().en()).isNotBlank();
    }

    @Test
    void ofTwoListsTheOneThatAsksLessSpeaks() {
        RuleBook law = TheLaw.book();
        SubstanceList notice = law.lists().stream()
                .filter(list -> list.id().equals("food-medicine-2023"))
                .findFirst()
                .orElseThrow();
        SubstanceList.Entry byNotice = notice.entries().getFirst();
        SubstanceList custom = new SubstanceList(
                "custom",
                SubstanceList.Kind.ORDINARY_FOOD,
                notice.title(),
                notice.because(),
                notice.from(),
                Optional.empty(),
                true,
                List.of(new SubstanceList.Entry(
                        byNotice.substance(),
                        byNotice.as(),
                        byNotice.because(),
                        byNotice.parts(),
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        List.of())));
        RuleBook both = new RuleBook(
                law.id(),
                law.sources(),
                law.vocabulary(),
                law.substances(),
                List.of(notice, custom),
                law.rules(),
                law.reviewed(),
                law.notChecked());
        assertThat(Checker.check(
                                TheLaw.recipe("pathway: ordinary-food\nlines:\n  - {ingredient: 党参, part: 叶}\n"),
                                both,
                                TODAY)
                        .findings())
                .filteredOn(finding -> finding.rule().equals(RULE))
                .extracting(Finding::severity)
                .containsExactly(Severity.REVIEW);
    }
}
