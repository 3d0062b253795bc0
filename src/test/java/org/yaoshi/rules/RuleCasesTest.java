package org.yaoshi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case that stands beside a rule or a list, or in {@code whole/}, as a test of its own. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicTest> theLawIsKeptInEachCase() {
        return TheLaw.base().cases().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.place().source() + ":" + each.place().line() + " " + each.name(),
                        () -> assertThat(each.disagreements(TheLaw.book()))
                                .as("%s: %s", each.place(), each.name())
                                .isEmpty()));
    }
}
