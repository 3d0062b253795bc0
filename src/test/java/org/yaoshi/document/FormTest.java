package org.yaoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaoshi.document.json.Json;

class FormTest {

    private final List<Mistake> mistakes = new ArrayList<>();

    private Form form(String json) {
        return Form.of(Json.read("", json), "/lines/0", mistakes);
    }

    private List<String> said() {
        return mistakes.stream()
                .map(mistake -> mistake.pointer() + ": " + mistake.words().en())
                .toList();
    }

    @Test
    void aKeyNobodyAskedForIsReportedAtTheEnd() {
        Form form = form("{\"amount\":\"1 g\",\"amout\":\"2 g\"}");
        assertThat(form.text("amount")).contains("1 g");
        assertThat(said()).isEmpty();
        form.close();
        assertThat(said()).containsExactly("/lines/0/amout: unknown key «amout»; did you mean «amount»?");
    }

    @Test
    void whatIsMissingIsReportedAtTheFieldsThatLackIt() {
        assertThat(form("{}").need("ingredient")).isEmpty();
        assertThat(said()).containsExactly("/lines/0: «ingredient» is missing");
    }

    @Test
    void aValueThatCannotBeReadIsReportedAndReadingGoesOn() {
        Form form = form("{\"a\":\"x\",\"b\":\"2\"}");
        assertThat(form.value("a", FormTest::number)).isEmpty();
        assertThat(form.value("b", FormTest::number)).contains(2);
        assertThat(said()).containsExactly("/lines/0/a: no number");
    }

    @Test
    void eachItemOfAListHasItsOwnPointer() {
        assertThat(form("{\"n\":[\"1\",\"x\",\"3\",[]]}").values("n", FormTest::number))
                .containsExactly(1, 3);
        assertThat(said())
                .containsExactly("/lines/0/n/1: no number", "/lines/0/n/3: one value belongs here, not a list");
    }

    @Test
    void aListThatMustHoldSomethingSaysWhatIsWrongOnce() {
        assertThat(form("{\"n\":[]}").neededValues("n", FormTest::number)).isEmpty();
        assertThat(form("{}").neededForms("n")).isEmpty();
        assertThat(form("{\"n\":\"1\"}").neededForms("n")).isEmpty();
        assertThat(form("{\"n\":[\"x\"]}").neededValues("n", FormTest::number)).isEmpty();
        assertThat(said())
                .containsExactly(
                        "/lines/0/n: the list is empty; give at least one",
                        "/lines/0: «n» is missing",
                        "/lines/0/n: a list belongs here",
                        "/lines/0/n/0: no number");
    }

    @Test
    void aSentenceStandsInBothLanguages() {
        assertThat(form("{\"why\":{\"zh\":\"因为\",\"en\":\"because\"}}").words("why"))
                .contains(new Words("因为", "because"));
        assertThat(form("{\"why\":{\"zh\":\"因为\"}}").words("why")).isEmpty();
        assertThat(form("{\"why\":\"because\"}").words("why")).isEmpty();
        assertThat(said())
                .containsExactly("/lines/0/why: «en» is missing", "/lines/0/why: fields with names belong here");
    }

    @Test
    void aTextHasAnEnd() {
        assertThat(form("{\"t\":\"" + "参".repeat(100_001) + "\"}").text("t")).isEmpty();
        assertThat(said()).containsExactly("/lines/0/t: the text is too long: 100001 characters, at most 100000");
    }

    @Test
    void aKeyWithASlashKeepsItsPointer() {
        form("{\"a/b\":\"1\"}").close();
        assertThat(said()).singleElement().asString().startsWith("/lines/0/a~1b: unknown key «a/b»");
    }

    private static Integer number(String text) {
        if (!text.matches("\\d+")) {
            throw new Misread("不是数", "no number");
        }
        return Integer.valueOf(text);
    }
}
