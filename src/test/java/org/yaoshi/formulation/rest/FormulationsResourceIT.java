package org.yaoshi.formulation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaoshi.account.Role;
import org.yaoshi.harness.OverHttp;

class FormulationsResourceIT extends OverHttp {

    private static final String TEA = "{\"name\":\"菊花茶🍵\",\"lines\":[{\"ingredient\":\"菊花\",\"amount\":\"3 g\"}]}";
    private static final String STRONGER = TEA.replace("3 g", "4 g");
    private static final int WRITERS = 8;

    private String path;
    private String formulator;

    @BeforeEach
    void signIn() throws Exception {
        path = "/api/v1/formulations/t-" + UUID.randomUUID();
        formulator = sessionOf(Role.FORMULATOR);
    }

    @Test
    void whatIsMadeHasAnAddressAndAVersion() throws Exception {
        var made = make();

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location")).hasValue(at(path).toString());
        assertThat(made.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(get(path).body()).isEqualTo(TEA).isEqualTo(made.body());
        assertThat(get(path).headers().firstValue("ETag")).hasValue("\"1\"");
    }

    @Test
    void theListNamesWhoChangedItAndWhen() throws Exception {
        make();

        assertThat(object(get("/api/v1/formulations"))
                        .getJsonArray("formulations")
                        .getValuesAs(JsonObject.class))
                .anySatisfy(entry -> {
                    assertThat(path).endsWith("/" + entry.getString("id"));
                    assertThat(entry.getString("name")).isEqualTo("菊花茶🍵");
                    assertThat(entry.getInt("version")).isEqualTo(1);
                    assertThat(entry.getString("changedBy")).isEqualTo("formulator");
                    assertThat(entry.getString("changedAt")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
                });
    }

    @Test
    void whatIsKnownAlreadyIsNotSentAgain() throws Exception {
        make();

        var again = send(path, request -> request.header("If-None-Match", "\"1\""));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void nothingIsMadeTwice() throws Exception {
        make();

        problem(put(STRONGER, "If-None-Match", "*"), 412);
        assertThat(get(path).body()).isEqualTo(TEA);
    }

    @Test
    void aChangeGivesTheNextVersion() throws Exception {
        make();

        var changed = put(STRONGER, "If-Match", "\"1\"");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(get(path).body()).isEqualTo(STRONGER);
    }

    @Test
    void theSecondOfTwoWritersIsToldAndTheFirstIsKept() throws Exception {
        make();
        put(STRONGER, "If-Match", "\"1\"");

        assertThat(problem(put(TEA, "If-Match", "\"1\""), 412).getString("title"))
                .isEqualTo("Changed by someone else");
        assertThat(get(path).body()).isEqualTo(STRONGER);
    }

    @Test
    void ofManyWritersAtOnceOneSucceeds() throws Exception {
        make();

        assertThat(statusesOf(WRITERS, number -> put(TEA.replace("3 g", number + " g"), "If-Match", "\"1\"")))
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
        assertThat(get(path).headers().firstValue("ETag")).hasValue("\"2\"");
    }

    @Test
    void ofManyMakersAtOnceOneSucceeds() throws Exception {
        assertThat(statusesOf(WRITERS, number -> put(TEA.replace("3 g", number + " g"), "If-None-Match", "*")))
                .containsOnly(201, 412)
                .containsOnlyOnce(201);
    }

    @Test
    void whoeverDoesNotSayWhatTheySawMayNotWrite() throws Exception {
        make();

        problem(put(STRONGER), 428);
        problem(put(STRONGER, "If-Match", "*"), 428);
        problem(put(STRONGER, "If-Match", "\"1\"", "If-None-Match", "*"), 428);
        assertThat(get(path).body()).isEqualTo(TEA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "1", "W/\"1\"", "\"x\"", "\"1\", \"2\""})
    void whatIsNotTheNewestVersionMatchesNothing(String tag) throws Exception {
        make();

        problem(put(STRONGER, "If-Match", tag), 412);
        assertThat(get(path).body()).isEqualTo(TEA);
    }

    @Test
    void aMistakeChangesNothing() throws Exception {
        make();

        JsonObject problem = problem(put(TEA.replace("3 g", "3 gr"), "If-Match", "\"1\""), 400);

        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/lines/0/amount");
        assertThat(get(path).body()).isEqualTo(TEA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T", "a_b", "-a", "a-", "%E8%8F%8A", "a.b"})
    void whatIsNoIdIsAProblem(String id) throws Exception {
        path = "/api/v1/formulations/" + id;

        problem(put(TEA, "If-None-Match", "*"), 400);
    }

    @Test
    void whatIsNotThereIsAProblem() throws Exception {
        problem(get(path), 404);
        problem(get(path + "/report"), 404);
        problem(get(path + "/dossier"), 404);
        problem(put(TEA, "If-Match", "\"1\""), 404);
    }

    @Test
    void aStrangerMayReadADemonstrationAndChangeNothing() throws Exception {
        assertThat(get("/api/v1/formulations/wuhongtang").statusCode()).isEqualTo(200);

        var refused = json("PUT", path, TEA, "If-None-Match", "*");

        problem(refused, 401);
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValue("Basic realm=\"Yaoshi\", charset=\"UTF-8\"");
        problem(get(path), 404);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FORMULATOR")
    void onlyAFormulatorMayWrite(Role role) throws Exception {
        problem(json("PUT", path, TEA, "If-None-Match", "*", "Cookie", sessionOf(role)), 403);
        problem(get(path), 404);
    }

    @Test
    void theReportIsAsOfAnyDay() throws Exception {
        String drink = "/api/v1/formulations/shenqi-zhiwu-yinliao/report";

        assertThat(object(get(drink + "?on=2018-06-01")).getString("verdict")).isEqualTo("non-compliant");
        assertThat(object(get(drink + "?on=2026-11-23")).getString("verdict")).isEqualTo("compliant");
        problem(get(drink + "?on=yesterday"), 400);
    }

    @Test
    void theDossierIsAPdfToKeep() throws Exception {
        var answer = CLIENT.send(
                java.net.http.HttpRequest.newBuilder(
                                at("/api/v1/formulations/shenqi-zhiwu-yinliao/dossier?on=2026-11-23&lang=en"))
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"shenqi-zhiwu-yinliao-2026-11-23.pdf\"");
        assertThat(new String(answer.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void anUnknownLanguageOfADossierIsAProblem() throws Exception {
        problem(get("/api/v1/formulations/shenqi-zhiwu-yinliao/dossier?lang=fr"), 400);
    }

    private HttpResponse<String> make() throws IOException, InterruptedException {
        return put(TEA, "If-None-Match", "*");
    }

    private HttpResponse<String> put(String document, String... conditions) throws IOException, InterruptedException {
        List<String> headers = new ArrayList<>(List.of(conditions));
        headers.addAll(List.of("Cookie", formulator));
        return json("PUT", path, document, headers.toArray(String[]::new));
    }

    /** What each of several who write at the same moment is answered. */
    private static List<Integer> statusesOf(int writers, Writing writing) throws Exception {
        try (var threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int number = 1; number <= writers; number++) {
                String amount = Integer.toString(number);
                all.add(() -> writing.write(amount).statusCode());
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(all)) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    private interface Writing {

        HttpResponse<String> write(String amount) throws Exception;
    }
}
