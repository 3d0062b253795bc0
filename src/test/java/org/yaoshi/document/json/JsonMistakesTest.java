package org.yaoshi.document.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Node;
import org.yaoshi.document.Place;
import org.yaoshi.document.Unreadable;

class JsonMistakesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":1,}           | 8
            {"a":[             | 7
            {"a":1}}           | 8
            {"药":[1,,2]}      | 9
            nul                | 4
            """)
    void whatIsNoJsonIsPlacedNoFurtherThanItsEnd(String text, int column) {
        assertThat(mistakeIn(text).place()).isEqualTo(new Place("", 1, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n"})
    void nothingIsNoJson(String text) {
        assertThat(mistakeIn(text).words().en()).isEqualTo("there is no JSON here");
    }

    @Test
    void aCharacterOfFourBytesIsKept() {
        assertThat(Json.write(Json.read("", "{\"name\":\"𠮷🍵\"}"))).isEqualTo("{\"name\":\"𠮷🍵\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"\\ud83c\"}", "{\"name\":\"\\udf75 tea\"}", "{\"\\ud83c\":\"tea\"}"})
    void halfACharacterIsNoText(String text) {
        assertThat(mistakeIn(text).words().en()).contains("half a character");
    }

    @Test
    void bytesThatAreNotUtf8AreNamedByTheirPlace() {
        byte[] bytes = "{\"a\":\n\"药\"}".getBytes(StandardCharsets.UTF_8);
        bytes[8] = (byte) 0xff;

        Mistake mistake = mistakeIn(() -> Json.read("", bytes));

        assertThat(mistake.place().line()).isEqualTo(2);
        assertThat(mistake.words().en()).contains("UTF-8");
    }

    @Test
    void aDeepNestIsRefusedBeforeItCostsAnything() {
        assertThat(mistakeIn("[".repeat(100_000)).words().en()).contains("nested");
    }

    @Test
    void theDigitsOfANumberAreKept() {
        assertThat(Json.read("", "[1.50]")).isInstanceOfSatisfying(Node.Items.class, items -> assertThat(items.nodes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Node.Text.class, text -> assertThat(text.value()).isEqualTo("1.50")));
    }

    private static Mistake mistakeIn(String text) {
        return mistakeIn(() -> Json.read("", text));
    }

    private static Mistake mistakeIn(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        Unreadable unreadable = catchThrowableOfType(Unreadable.class, reading);
        assertThat(unreadable).as("refused").isNotNull();
        assertThat(unreadable.mistakes()).hasSize(1);
        return unreadable.mistakes().getFirst();
    }
}
