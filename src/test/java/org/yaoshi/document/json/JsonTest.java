package org.yaoshi.document.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Node;
import org.yaoshi.document.Place;
import org.yaoshi.document.Unreadable;

class JsonTest {

    private static Mistake mistake(String text) {
        Unreadable refused = catchThrowableOfType(Unreadable.class, () -> Json.read("recipe.json", text));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.mistakes()).hasSize(1);
        return refused.mistakes().getFirst();
    }

    private static String shown(String text) {
        Mistake mistake = mistake(text);
        return mistake.place() + ": " + mistake.words().en();
    }

    @Test
    void aKeyThatStandsTwiceIsKeptTwice() {
        Node.Fields fields = (Node.Fields) Json.read("", "{\"a\":\"1\",\"a\":\"2\"}");
        assertThat(fields.fields()).extracting(Node.Field::key).containsExactly("a", "a");
        assertThat(fields.get("a")).map(node -> ((Node.Text) node).value()).contains("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.50", "0.1", "100", "-0", "12345678901234567890.000000000000000001"})
    void numbersKeepTheirDigits(String digits) {
        assertThat(Json.read("", digits)).isInstanceOfSatisfying(Node.Text.class, number -> {
            assertThat(number.value()).isEqualTo(digits);
            assertThat(number.quoted()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"参芪\",\"n\":2.50,\"yes\":true,\"no\":false,\"lines\":[{\"a\":\"\"},[]],\"o\":{}}",
                "[]",
                "\"党参\"",
                "\"a\\\"b\\\\c\\n\\u0000\"",
                "1.10"
            })
    void whatIsWrittenIsReadBackTheSame(String text) {
        assertThat(Json.write(Json.read("", text))).isEqualTo(text);
    }

    @Property(tries = 200)
    void everyTextSurvives(@ForAll @net.jqwik.api.From("texts") String text) {
        String written = Json.write(Node.object().with("t", text).node());
        Node.Fields read = (Node.Fields) Json.read("", written.getBytes(StandardCharsets.UTF_8));
        assertThat(read.get("t")).map(node -> ((Node.Text) node).value()).contains(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\u007f')
                .withCharRange('一', '龥')
                .withChars("，。「」\u2028\ufeffé")
                .ofMaxLength(40);
    }

    @Test
    void indentedForPeopleItIsTheSameDocument() {
        Node node = Json.read("", "{\"a\":[1,2],\"b\":{\"c\":\"水\"}}");
        String indented = Json.writeIndented(node);
        assertThat(indented).contains("\n    ").endsWith("}\n");
        assertThat(Json.write(Json.read("", indented))).isEqualTo(Json.write(node));
    }

    @Test
    void nullIsNoValue() {
        assertThat(shown("{\"name\": null}"))
                .isEqualTo("recipe.json:1:10: null is no value; leave the key out where there is nothing to say");
    }

    @Test
    void nothingMayFollowTheValue() {
        assertThat(mistake("{} {}").words().en())
                .isIn("there is more after the end of the JSON value", "this is not valid JSON (line 1, column 4)");
        assertThat(mistake("[1] x")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "[1",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{a:1}",
                "[1,]",
                "{\"a\":1,}",
                "'x'",
                "01",
                "1.",
                ".5",
                "+1",
                "NaN",
                "tru",
                "\"",
                "\"\t\"",
                "\"\\x\"",
                "\"\\ud800\"x",
                "// x\n1",
                "<html>",
                "name: 参芪"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThat(mistake(text).words().zh()).isNotBlank();
    }

    @Test
    void thePlaceOfAnErrorIsTheLineItStandsIn() {
        assertThat(mistake("{\n  \"a\": 1\n  \"b\": 2\n}").place().line()).isEqualTo(3);
    }

    @Test
    void placesPointToWhereAValueBegins() {
        Node.Fields fields = (Node.Fields) Json.read("r", "{\n  \"amount\": \"12 g\",\n  \"党参\": [10, 20]\n}");
        assertThat(fields.place()).isEqualTo(new Place("r", 1, 1));
        assertThat(fields.fields().getFirst().place()).isEqualTo(new Place("r", 2, 3));
        assertThat(fields.get("amount")).map(Node::place).contains(new Place("r", 2, 13));
        Node.Items items = (Node.Items) fields.get("党参").orElseThrow();
        assertThat(items.place()).isEqualTo(new Place("r", 3, 9));
        assertThat(items.nodes()).extracting(Node::place).containsExactly(new Place("r", 3, 10), new Place("r", 3, 14));
    }

    /** Whatever the parser's buffers do, each number is found again where its place says. */
    @Property(tries = 100)
    void placesHoldInLongDocuments(
            @ForAll @IntRange(min = 1, max = 9_000) int count, @ForAll @IntRange(min = 0, max = 5) int blanks) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ",")
                    .append(i % 7 == 0 ? "\n" : "")
                    .append(" ".repeat(blanks))
                    .append(1000 + i);
        }
        List<String> lines = text.append("]").toString().lines().toList();
        Node.Items items = (Node.Items) Json.read("", text.toString());
        for (int i = 0; i < count; i++) {
            Place place = items.nodes().get(i).place();
            assertThat(lines.get(place.line() - 1).startsWith(String.valueOf(1000 + i), place.column() - 1))
                    .isTrue();
        }
    }

    @Test
    void thirtyTwoLevelsAreDeepEnough() {
        assertThat(Json.read("", "[".repeat(32) + "]".repeat(32))).isNotNull();
        assertThat(mistake("[".repeat(33) + "]".repeat(33)).words().en()).isEqualTo("nested more than 32 levels deep");
        assertThat(mistake("[".repeat(1_000_000)).words().en()).isEqualTo("nested more than 32 levels deep");
        assertThat(mistake("{\"a\":".repeat(1_000_000)).words().en()).isEqualTo("nested more than 32 levels deep");
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithTheirLine() {
        byte[] gbk = "{\"name\":\n\"党参\"}".getBytes(java.nio.charset.Charset.forName("GBK"));
        Unreadable refused = catchThrowableOfType(Unreadable.class, () -> Json.read("recipe.json", gbk));
        assertThat(refused.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.place()).isEqualTo(new Place("recipe.json", 2, 1));
            assertThat(mistake.words().en()).isEqualTo("not valid UTF-8 (byte 11). Save the file as UTF-8.");
        });
    }

    @Test
    void anOverlongOrCutOffCharacterIsNoUtf8() {
        assertThat(catchThrowableOfType(
                        Unreadable.class, () -> Json.read("", new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'})))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        Unreadable.class, () -> Json.read("", new byte[] {'"', (byte) 0xE5, (byte) 0x85})))
                .isNotNull();
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        assertThat(Json.read("", "\uFEFF{}".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Node.Fields.class);
    }
}
