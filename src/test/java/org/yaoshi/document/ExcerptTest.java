package org.yaoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The caret stands under the mistake on a terminal, where a Chinese character is as wide as two Latin ones. */
class ExcerptTest {

    private static final Words WRONG = new Words("未知的部位", "unknown part");

    private static String show(String line, int column) {
        return new Excerpt(Map.of("r.yaml", "first\n" + line + "\nlast"))
                .show(new Mistake("", new Place("r.yaml", 2, column), WRONG), Language.EN);
    }

    @Test
    void showsFileLineColumnTheLineAndACaret() {
        assertThat(show("part: rot", 7)).isEqualTo("r.yaml:2:7: unknown part\n    part: rot\n          ^");
    }

    @Test
    void aChineseCharacterTakesTwoColumns() {
        assertThat(show("部位: rot", 5)).isEqualTo("r.yaml:2:5: unknown part\n    部位: rot\n          ^");
    }

    @Test
    void fullWidthSignsAndQuotesInCornersTakeTwo() {
        assertThat(show("「根」，ｒ：x", 7)).isEqualTo("r.yaml:2:7: unknown part\n    「根」，ｒ：x\n                ^");
    }

    @Test
    void aCharacterBeyondTheFirstPlaneIsOneCharacterAndTwoColumns() {
        assertThat(show("𠀀x", 2)).isEqualTo("r.yaml:2:2: unknown part\n    𠀀x\n      ^");
    }

    @Test
    void pinyinWithToneMarksTakesOne() {
        assertThat(show("dǎng x", 6)).isEqualTo("r.yaml:2:6: unknown part\n    dǎng x\n         ^");
    }

    @Test
    void aTabStaysATab() {
        assertThat(show("\tx", 2)).isEqualTo("r.yaml:2:2: unknown part\n    \tx\n    \t^");
    }

    @Test
    void theEndOfALineMayBePointedAt() {
        assertThat(show("part:", 6)).endsWith("\n    part:\n         ^");
    }

    @Test
    void namesThePointerWhereThereIsOne() {
        assertThat(new Excerpt(Map.of()).show(new Mistake("/lines/0/part", new Place("", 1, 2), WRONG), Language.ZH))
                .isEqualTo("/lines/0/part: 未知的部位");
    }

    @Test
    void aLineThatIsNotThereShowsNoLine() {
        assertThat(new Excerpt(Map.of("r.yaml", "x"))
                        .show(new Mistake("", new Place("r.yaml", 9, 1), WRONG), Language.EN))
                .isEqualTo("r.yaml:9:1: unknown part");
        assertThat(new Excerpt(Map.of("r.yaml", "x"))
                        .show(new Mistake("", new Place("r.yaml", 0, 0), WRONG), Language.EN))
                .isEqualTo("r.yaml: unknown part");
    }

    @org.junit.jupiter.api.Test
    void ofALineWithoutEndOnlyWhatStandsAroundThePlaceIsShown() {
        String line = "a".repeat(1000) + "!" + "b".repeat(1000);
        String shown = new Excerpt(java.util.Map.of("x", line))
                .show(new Mistake("", new Place("x", 1, 1001), new Words("此处", "here")), Language.EN);
        org.assertj.core.api.Assertions.assertThat(shown.lines())
                .containsExactly(
                        "x:1:1001: here",
                        "    " + "a".repeat(80) + "!" + "b".repeat(79),
                        "    " + " ".repeat(80) + "^");
    }
}
