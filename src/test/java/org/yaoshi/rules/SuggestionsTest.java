package org.yaoshi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaoshi.document.Edit;
import org.yaoshi.document.Node;

/** The checker confirms its own fixes: a safe suggestion, once applied, mends its finding and breaks nothing else. */
class SuggestionsTest {

    /** What a finding is about, whatever its numbers. */
    private record About(String rule, String check, String at) {

        static List<About> of(Report report) {
            return report.findings().stream()
                    .map(finding -> new About(finding.rule(), finding.check(), finding.at()))
                    .toList();
        }
    }

    private record Offer(RuleCase of, Finding finding, Suggestion suggestion) {}

    private static Stream<Offer> safeOffers() {
        return TheLaw.base().cases().stream().flatMap(each -> each.check(TheLaw.book()).findings().stream()
                .flatMap(finding -> finding.suggestions().stream()
                        .filter(Suggestion::safe)
                        .map(suggestion -> new Offer(each, finding, suggestion))));
    }

    @TestFactory
    Stream<DynamicTest> eachSafeOneMendsItsFindingAndMakesNoNewOne() {
        return safeOffers()
                .map(offer -> DynamicTest.dynamicTest(
                        offer.of().place() + " " + offer.suggestion().set() + " → "
                                + offer.suggestion().to(),
                        () -> {
                            List<About> before = About.of(offer.of().check(TheLaw.book()));
                            Node mended = Edit.set(
                                            offer.suggestion().set(),
                                            Node.text(offer.suggestion().to()))
                                    .of(offer.of().recipe());
                            List<About> after = About.of(Checker.check(
                                    TheLaw.recipe(mended),
                                    TheLaw.book(),
                                    offer.of().on()));
                            assertThat(after)
                                    .doesNotContain(new About(
                                            offer.finding().rule(),
                                            offer.finding().check(),
                                            offer.finding().at()));
                            assertThat(before).containsAll(after);
                        }));
    }

    @Test
    void everyKindOfSafeOneIsAmongTheCases() {
        assertThat(safeOffers().map(offer -> offer.finding().check()).distinct())
                .contains("daily-limit", "additive-limit", "required-statement");
    }

    @Test
    void aNameIsNeverASafeOne() {
        assertThat(TheLaw.base().cases().stream()
                        .flatMap(each -> each.check(TheLaw.book()).findings().stream())
                        .flatMap(finding -> finding.suggestions().stream())
                        .filter(suggestion -> suggestion.set().endsWith("/ingredient")))
                .isNotEmpty()
                .noneMatch(Suggestion::safe);
    }
}
