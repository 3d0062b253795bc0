package org.yaoshi.account.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaoshi.account.Role;
import org.yaoshi.harness.OverHttp;

class SessionIT extends OverHttp {

    private static final String PASSWORD = "密码密码密码🔑:密码密码";

    @Test
    void theSessionStaysInItsCookieAndOnThisSite() throws Exception {
        var answer = json("POST", "/api/v1/session", "{\"role\":\"formulator\"}");

        assertThat(answer.headers().firstValue("Set-Cookie")).hasValueSatisfying(cookie -> assertThat(cookie)
                .startsWith("JSESSIONID=")
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; SameSite=Lax"));
        assertThat(get("/").headers().firstValue("Set-Cookie").orElse("; SameSite=Lax"))
                .containsIgnoringCase("SameSite=Lax");
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleEntersADemonstrationByOneStep(Role role) throws Exception {
        var current = send("/api/v1/session", request -> request.header("Cookie", enter(role)));

        assertThat(object(current).getString("role")).isEqualTo(role.id());
    }

    @Test
    void aSignInChangesTheSessionsNumber() throws Exception {
        String before = sessionOf(Role.FORMULATOR);

        var answer = json("POST", "/api/v1/session", "{\"role\":\"lab-manager\"}", "Cookie", before);

        assertThat(cookie(answer)).isNotEqualTo(before);
        problem(send("/api/v1/session", request -> request.header("Cookie", before)), 401);
    }

    @Test
    void aSessionNamedInAnAddressIsNobodys() throws Exception {
        String session = sessionOf(Role.FORMULATOR);
        String number = session.substring("JSESSIONID=".length());

        assertThat(object(send("/api/v1/session", request -> request.header("Cookie", session)))
                        .getString("role"))
                .isEqualTo("formulator");
        problem(get("/api/v1/session;jsessionid=" + number), 401);
    }

    @Test
    void aSignOutEndsTheSession() throws Exception {
        String session = sessionOf(Role.FORMULATOR);

        var gone = send("/api/v1/session", request -> request.DELETE().header("Cookie", session));

        assertThat(gone.statusCode()).isEqualTo(204);
        problem(send("/api/v1/session", request -> request.header("Cookie", session)), 401);
    }

    @Test
    void aScriptNeedsNoSession() throws Exception {
        String username = make();

        var current = basic(username, PASSWORD, "/api/v1/session");

        assertThat(object(current).getString("username")).isEqualTo(username);
        assertThat(current.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aPasswordOpensASession() throws Exception {
        String username = make();
        String wanted = "{\"username\":\"%s\",\"password\":\"%s\"}";

        problem(json("POST", "/api/v1/session", wanted.formatted(username, "wrong")), 401);
        String session = cookie(json("POST", "/api/v1/session", wanted.formatted(username, PASSWORD)));
        assertThat(object(send("/api/v1/session", request -> request.header("Cookie", session)))
                        .getString("username"))
                .isEqualTo(username);
    }

    @Test
    void aWrongPasswordIsNotServedAsAStranger() throws Exception {
        problem(basic("admin", "wrong", "/api/v1/formulations"), 401);
        problem(basic("officer", "none", "/api/v1/formulations"), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic ???", "Basic Og==", "Bearer abc", "basic YQ=="})
    void whatIsNoPasswordIsTold(String authorization) throws Exception {
        problem(send("/api/v1/formulations", request -> request.header("Authorization", authorization)), 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"role\":\"boss\"}", "{\"username\":\"a\"}", "[]", "{\"role\":\"formulator\",\"x\":1}"})
    void whatIsNoSignInIsAProblem(String body) throws Exception {
        problem(json("POST", "/api/v1/session", body), 400);
    }

    @Test
    void anAccountIsChangedOnlyByWhoSawIt() throws Exception {
        String path = "/api/v1/accounts/" + make();
        String admin = sessionOf(Role.ADMINISTRATOR);
        String changed = "{\"displayName\":\"王\",\"role\":\"lab-manager\"}";

        problem(json("PUT", path, changed, "Cookie", admin), 428);
        problem(json("PUT", path, changed, "Cookie", admin, "If-Match", "\"9\""), 412);
        assertThat(json("PUT", path, changed, "Cookie", admin, "If-Match", "\"1\"")
                        .headers()
                        .firstValue("ETag"))
                .hasValue("\"2\"");
        assertThat(send(path, request -> request.header("Cookie", admin)).body())
                .contains("lab-manager")
                .doesNotContainIgnoringCase("password")
                .doesNotContain("PBKDF2");
        problem(get(path), 401);
    }

    /** A new account, made as an administrator makes it. */
    private String make() throws Exception {
        String username = "t-" + UUID.randomUUID();
        var made = json(
                "PUT",
                "/api/v1/accounts/" + username,
                "{\"displayName\":\"王小明\",\"role\":\"formulator\",\"password\":\"" + PASSWORD + "\"}",
                "If-None-Match",
                "*",
                "Cookie",
                sessionOf(Role.ADMINISTRATOR));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return username;
    }

    private String enter(Role role) {
        try {
            return sessionOf(role);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> basic(String username, String password, String path) throws Exception {
        String pair = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(path, request -> request.header("Authorization", "Basic " + pair));
    }
}
