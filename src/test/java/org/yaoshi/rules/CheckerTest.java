package org.yaoshi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaoshi.rules.TheLaw.TODAY;
import static org.yaoshi.rules.TheLaw.check;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.yaoshi.document.Words;

class CheckerTest {

    private static List<String> missing(Report report) {
        return report.gaps().stream().map(Gap::missing).toList();
    }

    @Nested
    class TheVerdict {

        private static final Finding ERROR = finding(Severity.ERROR);
        private static final Finding REVIEW = finding(Severity.REVIEW);
        private static final Finding WARNING = finding(Severity.WARNING);
        private static final Gap GAP = new Gap("r", "c", "/yield", Words.same("?"));

        private static Finding finding(Severity severity) {
            Citation because = new Citation("s", "1", "n", "n", TODAY);
            return new Finding(
                    "r",
                    "c",
                    severity,
                    "/lines/0",
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    Words.same("!"),
                    Words.same("!"),
                    java.util.Optional.empty(),
                    because,
                    List.of());
        }

        @Test
        void anErrorOutweighsAllElse() {
            assertThat(Verdict.over(List.of(WARNING, REVIEW, ERROR), List.of(GAP)))
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void aGapOutweighsAReview() {
            assertThat(Verdict.over(List.of(REVIEW), List.of(GAP))).isEqualTo(Verdict.INCOMPLETE);
        }

        @Test
        void aReviewOutweighsAWarning() {
            assertThat(Verdict.over(List.of(WARNING, REVIEW), List.of())).isEqualTo(Verdict.NEEDS_REVIEW);
        }

        @Test
        void aWarningIsAnsweredInTheDossier() {
            assertThat(Verdict.over(List.of(WARNING), List.of())).isEqualTo(Verdict.COMPLIANT);
            assertThat(Verdict.over(List.of(), List.of())).isEqualTo(Verdict.COMPLIANT);
        }
    }

    @Nested
    class Silence {

        @Test
        void isNotPermission() {
            Report report = check(LocalDate.of(2009, 5, 31), """
                    pathway: ordinary-food
                    lines:
                      - ingredient: 枸杞子
                      - additive: 柠檬酸
                    """);
            assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
            assertThat(missing(report)).containsExactly("/lines/0", "/lines/1");
            assertThat(report.gaps()).allSatisfy(gap -> assertThat(gap.rule()).isEqualTo("checker/unspoken"));
        }

        @Test
        void isNotLaidOnALineThatLacksAnotherPlace() {
            assertThat(missing(check("""
                            pathway: ordinary-food
                            category: "14.05.03"
                            lines:
                              - additive: 三氯蔗糖
                                amount: 0.1 g
                            """))).containsExactly("/yield");
            assertThat(missing(check("""
                            pathway: ordinary-food
                            category: "14.05.03"
                            yield: 1 kg
                            lines:
                              - additive: 复配甜味剂
                                lines:
                                  - additive: 三氯蔗糖
                                    amount: 0.1 g
                            """))).containsExactly("/lines/0/amount");
        }

        @Test
        void aMissingPathwayDoesNotAnswerForAnAdditiveThatNoRuleSpeaksOf() {
            assertThat(missing(check(LocalDate.of(2015, 5, 23), """
                            lines:
                              - ingredient: 枸杞子
                              - additive: 柠檬酸
                            """)))
                    .containsExactlyInAnyOrder("/pathway", "/lines/1");
        }
    }

    @Nested
    class Days {

        private static final String GINSENG = """
                pathway: ordinary-food
                yield: 1 kg
                serving: 100 g
                servingsPerDay: "1"
                %s
                lines:
                  - ingredient: 人参
                    part: 根
                    age: 5 y
                    amount: 31 g
                label:
                  statements: ["孕妇、哺乳期妇女及14周岁以下儿童不宜食用", "食用量≤3克/天"]
                """;

        @Test
        void theDayOfProductionCounts() {
            assertThat(check(GINSENG.formatted("producedOn: 2012-08-29")).findings())
                    .extracting(Finding::rule)
                    .containsExactly("daily-limit/renshen");
            assertThat(check(GINSENG.formatted("producedOn: 2012-08-28")).findings())
                    .extracting(Finding::rule)
                    .containsExactly("permitted-ingredient/listed");
        }

        @Test
        void whereItIsNotStatedTheDayOfTheCheckCounts() {
            assertThat(check(LocalDate.of(2012, 8, 28), GINSENG.formatted("")).findings())
                    .extracting(Finding::rule)
                    .containsExactly("permitted-ingredient/listed");
        }

        @Test
        void theReportNamesItsDayAndItsRuleBase() {
            Report report = check(GINSENG.formatted("producedOn: 2012-08-29"));
            assertThat(report.on()).isEqualTo(TODAY);
            assertThat(report.ruleBook()).isEqualTo(TheLaw.book().id()).startsWith("sha256:");
            assertThat(report.notChecked()).isNotEmpty();
        }
    }

    @Test
    void findingsStandInTheOrderOfTheLinesWhateverRuleSpeaks() {
        Report report = check("""
                pathway: ordinary-food
                yield: 1 kg
                serving: 1 kg
                servingsPerDay: "1"
                lines:
                  - ingredient: 丹参
                  - ingredient: 人参
                    part: 根
                    age: 5 y
                    amount: 4 g
                  - ingredient: 仙灵古草
                label:
                  statements: []
                """);
        assertThat(report.findings())
                .extracting(Finding::at)
                .containsExactly(
                        "/lines/0", "/lines/1/amount", "/lines/2/ingredient", "/label/statements", "/label/statements");
        assertThat(report.findingsWithin("/lines/1")).extracting(Finding::at).containsExactly("/lines/1/amount");
    }

    @Test
    void theSameRecipeHasTheSameReportEachTime() {
        TheLaw.base().products().values().forEach(product -> assertThat(
                        Checker.check(TheLaw.recipe(product), TheLaw.book(), TODAY))
                .isEqualTo(Checker.check(TheLaw.recipe(product), TheLaw.book(), TODAY)));
    }
}
