package org.yaoshi.rules.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaoshi.harness.OverHttp;

class ChecksIT extends OverHttp {

    private static final String TOO_MUCH_GINSENG = """
            {"name":"人参茶","pathway":"ordinary-food","yield":"1000 g","serving":"10 g","servingsPerDay":"1",
             "lines":[{"ingredient":"人参","part":"根","amount":"301 g"},{"ingredient":"水","amount":"699 g"}]}""";

    @Test
    void aRecipeIsAnsweredWithItsReport() throws Exception {
        JsonObject report = object(check("?on=2026-11-23", TOO_MUCH_GINSENG));

        assertThat(report.getString("verdict")).isEqualTo("non-compliant");
        assertThat(report.getString("on")).isEqualTo("2026-11-23");
        assertThat(report.getString("ruleBook")).startsWith("sha256:");
        assertThat(report.getJsonArray("findings").getValuesAs(JsonObject.class))
                .anySatisfy(finding -> {
                    assertThat(finding.getString("check")).isEqualTo("daily-limit");
                    assertThat(finding.getString("at")).isEqualTo("/lines/0/amount");
                });
    }

    @Test
    void anotherDayHasAnotherLaw() throws Exception {
        String codonopsis =
                "{\"pathway\":\"ordinary-food\",\"lines\":[{\"ingredient\":\"党参\",\"part\":\"根\",\"amount\":\"1 g\"}]}";

        assertThat(object(check("?on=2018-06-01", codonopsis)).getString("verdict"))
                .isEqualTo("non-compliant");
        assertThat(object(check("?on=2026-11-23", codonopsis)).getString("verdict"))
                .isNotEqualTo("non-compliant");
    }

    @Test
    void withoutADayTodayIsMeant() throws Exception {
        assertThat(object(check("", TOO_MUCH_GINSENG)).getString("on")).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-31", "2026-1-1", "today", "%E4%BB%8A%E5%A4%A9"})
    void whatIsNoDayIsAProblem(String day) throws Exception {
        assertThat(problem(check("?on=" + day, TOO_MUCH_GINSENG), 400).getString("detail"))
                .contains("2026-11-23");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"lnes":[{"ingredient":"人参"}]}                                   | /lnes
            {"lines":[]}                                                      | /lines
            {"lines":[{"ingredient":"人参","amount":"-3 g"}]}                  | /lines/0/amount
            {"lines":[{"ingredient":"人参","amount":"3 gr"}]}                  | /lines/0/amount
            {"lines":[{"ingredient":"人参","part":"翅膀"}]}                     | /lines/0/part
            {"lines":[{"ingredient":"人参"},{"ingredient":"水","additive":"水"}]} | /lines/1
            {"lines":[{"ingredient":"人参"}],"name":"a","name":"b"}            | /name
            """)
    void aMistakeIsPointedAt(String recipe, String pointer) throws Exception {
        List<JsonObject> errors = errors(check("", recipe));

        assertThat(errors).anySatisfy(error -> {
            assertThat(error.getString("pointer")).isEqualTo(pointer);
            assertThat(error.getInt("line")).isEqualTo(1);
            assertThat(error.getJsonObject("message").getString("zh")).isNotBlank();
            assertThat(error.getJsonObject("message").getString("en")).isNotBlank();
        });
    }

    @Test
    void everyMistakeIsTold() throws Exception {
        String three = "{\"lines\":[{\"ingredient\":\"人参\",\"amount\":\"-3 g\",\"part\":\"翅膀\"}],\"serving\":\"0 g\"}";

        assertThat(errors(check("", three)).stream().map(error -> error.getString("pointer")))
                .containsExactlyInAnyOrder("/lines/0/amount", "/lines/0/part", "/serving");
    }

    @Test
    void whatIsNoJsonIsToldWithItsPlace() throws Exception {
        JsonObject error = errors(check("", "{\n  \"lines\": [,]}")).getFirst();

        assertThat(error.getInt("line")).isEqualTo(2);
        assertThat(error.getInt("column")).isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "3", "[]", "\"人参\"", "{\"name\":null,\"lines\":[{\"ingredient\":\"人参\"}]}"})
    void whatIsNoRecipeIsAProblem(String body) throws Exception {
        assertThat(errors(check("", body))).isNotEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreAProblem() throws Exception {
        byte[] gbk = "{\"name\":\"人参茶\",\"lines\":[{\"ingredient\":\"人参\"}]}".getBytes("GBK");

        var answer = send("/api/v1/checks", request -> request.POST(BodyPublishers.ofByteArray(gbk))
                .header("Content-Type", "application/json"));

        assertThat(errors(answer).getFirst().getJsonObject("message").getString("zh"))
                .contains("UTF-8");
    }

    @Test
    void aMegabyteIsTooLarge() throws Exception {
        problem(check("", "{\"process\":\"" + "a".repeat(1_000_000) + "\"}"), 413);
    }

    @Test
    void aFormOfAnotherSiteIsNotRead() throws Exception {
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
            problem(
                    send("/api/v1/checks", request -> request.POST(BodyPublishers.ofString(TOO_MUCH_GINSENG))
                            .header("Content-Type", type)),
                    415);
        }
        problem(send("/api/v1/checks", request -> request.POST(BodyPublishers.ofString(TOO_MUCH_GINSENG))), 415);
    }

    @Test
    void theMistakesAreToldInTheLanguageOfTheReader() throws Exception {
        assertThat(problem(json("POST", "/api/v1/checks", "{}", "Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8"), 400)
                        .getString("title"))
                .isEqualTo("内容有误");
        assertThat(problem(json("POST", "/api/v1/checks", "{}"), 400).getString("title"))
                .isEqualTo("Not understood");
    }

    private HttpResponse<String> check(String query, String recipe) throws IOException, InterruptedException {
        return json("POST", "/api/v1/checks" + query, recipe);
    }

    private static List<JsonObject> errors(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContain("Exception");
        JsonObject problem = problem(answer, 400);
        assertThat(problem.get("errors")).isNotNull().isNotEqualTo(JsonValue.EMPTY_JSON_ARRAY);
        return problem.getJsonArray("errors").getValuesAs(JsonObject.class);
    }
}
