package org.yaoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestTest {

    private static final List<String> WORDS =
            List.of("servingsPerDay", "serving", "yield", "root", "根茎", "黄芪", "Panax ginseng");

    @ParameterizedTest
    @CsvSource({
        "yeild, yield",
        "yeld, yield",
        "yields, yield",
        "Root, root",
        "servingPerDay, servingsPerDay",
        "servings, serving",
        "黄耆, 黄芪",
        "根茎部, 根茎",
        "panax ginsen, Panax ginseng",
        "Panax, Panax ginseng"
    })
    void aSlipOfThePenIsFound(String written, String meant) {
        assertThat(Closest.to(written, WORDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "人参", "x", "density"})
    void anotherWordIsNotTakenForOne(String written) {
        assertThat(Closest.to(written, WORDS)).isEmpty();
    }

    @Test
    void nothingIsNearNothing() {
        assertThat(Closest.to("", WORDS)).isEmpty();
        assertThat(Closest.to("root", List.of())).isEmpty();
        assertThat(Closest.to("r".repeat(1_000_000), WORDS)).isEmpty();
    }

    @Test
    void ofTwoEquallyNearTheAnswerIsAlwaysTheSame() {
        assertThat(Closest.to("cat", List.of("hat", "bat"))).contains("bat");
        assertThat(Closest.to("cat", List.of("bat", "hat"))).contains("bat");
    }
}
