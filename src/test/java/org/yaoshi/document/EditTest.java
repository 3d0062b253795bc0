package org.yaoshi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaoshi.document.json.Json;

class EditTest {

    private static final String RECIPE =
            "{\"yield\":\"1 kg\",\"lines\":[{\"ingredient\":\"党参\"},{\"ingredient\":\"水\"}]}";

    private static String set(String at, String to) {
        return Json.write(Edit.set(at, Node.text(to)).of(Json.read("", RECIPE)));
    }

    private static String remove(String at) {
        return Json.write(Edit.remove(at).of(Json.read("", RECIPE)));
    }

    @Test
    void setsAValueThatIsThere() {
        assertThat(set("/yield", "2 kg")).isEqualTo(RECIPE.replace("1 kg", "2 kg"));
        assertThat(set("/lines/1/ingredient", "茶")).isEqualTo(RECIPE.replace("水", "茶"));
    }

    @Test
    void setsAValueThatWasNotThere() {
        assertThat(set("/lines/0/part", "根")).isEqualTo(RECIPE.replace("\"党参\"", "\"党参\",\"part\":\"根\""));
    }

    @Test
    void makesWhatIsMissingOnTheWay() {
        assertThat(set("/label/statements/-", "孕妇不宜食用"))
                .isEqualTo(RECIPE.substring(0, RECIPE.length() - 1) + ",\"label\":{\"statements\":[\"孕妇不宜食用\"]}}");
    }

    @Test
    void appendsToAList() {
        assertThat(Json.write(Edit.set("/lines/-", Json.read("", "{\"additive\":\"柠檬酸\"}"))
                        .of(Json.read("", RECIPE))))
                .isEqualTo(RECIPE.replace("\"水\"}", "\"水\"},{\"additive\":\"柠檬酸\"}"));
    }

    @Test
    void takesAway() {
        assertThat(remove("/yield")).isEqualTo(RECIPE.replace("\"yield\":\"1 kg\",", ""));
        assertThat(remove("/lines/0")).isEqualTo(RECIPE.replace("{\"ingredient\":\"党参\"},", ""));
    }

    @Test
    void takingAwayWhatIsNotThereChangesNothing() {
        assertThat(remove("/label/statements")).isEqualTo(RECIPE);
    }

    @Test
    void aSlashInAKeyIsWrittenAsRfc6901Says() {
        assertThat(Json.write(Edit.set("/a~1b~0c", Node.text("x")).of(Json.read("", "{}"))))
                .isEqualTo("{\"a/b~c\":\"x\"}");
    }

    @Test
    void leavesTheDocumentItWasGivenAlone() {
        Node before = Json.read("", RECIPE);
        Edit.set("/yield", Node.text("2 kg")).of(before);
        assertThat(Json.write(before)).isEqualTo(RECIPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yield",
                "lines/0",
                "/lines/2",
                "/lines/x",
                "/lines/-1",
                "/lines/00/part",
                "/yield/unit",
                "/lines/9999999"
            })
    void aPointerThatLeadsNowhereSaysSo(String at) {
        assertThatThrownBy(() -> set(at, "x")).isInstanceOf(Misread.class).hasMessage("«" + at + "» leads nowhere");
    }
}
