package org.yaoshi.harness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.yaoshi.account.Role;

/** A test that talks to the running server as any program does. */
@RunAsClient
public abstract class OverHttp extends OnServer {

    protected static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ArquillianResource
    private URL root;

    /** The address of a path that begins with a slash. */
    protected URI at(String path) {
        try {
            return root.toURI().resolve(path);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    protected HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, request -> request.GET());
    }

    protected HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> how)
            throws IOException, InterruptedException {
        return CLIENT.send(how.apply(HttpRequest.newBuilder(at(path))).build(), BodyHandlers.ofString());
    }

    /** Sends JSON; the headers are name, value, name, value. */
    protected HttpResponse<String> json(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send(path, request -> {
            request.method(method, BodyPublishers.ofString(body)).header("Content-Type", "application/json");
            return headers.length == 0 ? request : request.headers(headers);
        });
    }

    /** The session of a ready-made account, as the value of a Cookie header. */
    protected String sessionOf(Role role) throws IOException, InterruptedException {
        return cookie(json("POST", "/api/v1/session", "{\"role\":\"" + role.id() + "\"}"));
    }

    protected static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    /** The problem that an answer tells, once it is one of that status. */
    protected static JsonObject problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonObject problem = object(answer);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        return problem;
    }

    protected static JsonObject object(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
