package org.yaoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yaoshi.document.json.Json;

class PointerTest {

    @Test
    void isPutTogetherStepByStep() {
        assertThat(Pointer.below(Pointer.below("", "lines"), 3)).isEqualTo("/lines/3");
        assertThat(Pointer.below("", "a/b~c")).isEqualTo("/a~1b~0c");
    }

    @Test
    void aPlaceIsWithinItselfAndWhatHoldsIt() {
        assertThat(Pointer.isWithin("/lines/1/amount", "/lines/1")).isTrue();
        assertThat(Pointer.isWithin("/lines/1", "/lines/1")).isTrue();
        assertThat(Pointer.isWithin("/lines/1", "")).isTrue();
    }

    @Test
    void lineTenIsNotWithinLineOne() {
        assertThat(Pointer.isWithin("/lines/10/amount", "/lines/1")).isFalse();
        assertThat(Pointer.isWithin("/lines", "/lines/1")).isFalse();
    }

    @Test
    void findsItsPlaceOrAsMuchOfTheWayAsThereIs() {
        Node recipe = Json.read("r", "{\n \"lines\": [\n  {\"ingredient\": \"党参\"}]}");
        assertThat(Pointer.place(recipe, "/lines/0/ingredient")).isEqualTo(new Place("r", 3, 18));
        assertThat(Pointer.place(recipe, "/lines/0/part")).isEqualTo(new Place("r", 3, 3));
        assertThat(Pointer.place(recipe, "/label/statements")).isEqualTo(new Place("r", 1, 1));
        assertThat(Pointer.place(recipe, "")).isEqualTo(new Place("r", 1, 1));
    }
}
