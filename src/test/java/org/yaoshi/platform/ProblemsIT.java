package org.yaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.yaoshi.harness.OverHttp;

class ProblemsIT extends OverHttp {

    private static final int TEN_MEGABYTES = 10_000_000;

    /** Something to talk to that reads a body, and that can fail in a way nobody foresaw. */
    @Path("echo")
    public static class Echo {

        @POST
        @Consumes(MediaType.APPLICATION_JSON)
        public String length(JsonObject body) {
            if (body.containsKey("fail")) {
                throw new IllegalStateException("a secret of the server");
            }
            return String.valueOf(body.size());
        }
    }

    @Test
    void anUnknownPathIsAProblem() throws Exception {
        assertThat(problem(get("/api/v1/nowhere"), 404).getString("detail")).contains("/api/v1/nowhere");
    }

    @Test
    void aWrongMethodIsAProblemThatNamesTheRightOnes() throws Exception {
        var answer = get("/api/v1/echo");

        assertThat(problem(answer, 405).getString("detail")).contains("POST");
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("POST"));
    }

    @Test
    void anotherContentTypeIsAProblem() throws Exception {
        problem(post(BodyPublishers.ofString("a"), "text/plain"), 415);
    }

    @Test
    void aLargeBodyIsAProblem() throws Exception {
        problem(post(BodyPublishers.ofString(large()), MediaType.APPLICATION_JSON), 413);
    }

    @Test
    void aLargeBodyOfUntoldLengthIsAProblem() throws Exception {
        byte[] body = large().getBytes();
        problem(
                post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), MediaType.APPLICATION_JSON),
                413);
    }

    @Test
    void aMistakeOfTheServerHasANumberAndKeepsItsSecrets() throws Exception {
        var answer = post(BodyPublishers.ofString("{\"fail\":true}"), MediaType.APPLICATION_JSON);

        assertThat(problem(answer, 500).getString("instance")).startsWith("urn:uuid:");
        assertThat(answer.body())
                .doesNotContain("secret")
                .doesNotContain("Exception")
                .doesNotContain("at org.");
    }

    @Test
    void whatIsInOrderIsAnswered() throws Exception {
        assertThat(post(BodyPublishers.ofString("{\"a\":1,\"b\":2}"), MediaType.APPLICATION_JSON)
                        .body())
                .isEqualTo("2");
    }

    private HttpResponse<String> post(BodyPublisher body, String type) throws Exception {
        return send("/api/v1/echo", request -> request.POST(body).header("Content-Type", type));
    }

    private static String large() {
        return "{\"a\":\"" + "药".repeat(TEN_MEGABYTES / 3) + "\"}";
    }
}
