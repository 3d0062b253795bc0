package org.yaoshi.platform;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.yaoshi.document.Language;
import org.yaoshi.document.Mistake;

/**
 * Why a request was not carried out, as RFC 9457 writes it.
 *
 * @param type the kind of problem, an address or {@code about:blank} where the status says it all
 * @param title the kind in words, the same for every problem of this kind
 * @param status the HTTP status
 * @param detail what is wrong this time, and what to do
 * @param instance this one occurrence, to be found again in the server's log; empty where there is nothing to find
 * @param errors each mistake in what was sent: a JSON Pointer, line and column where they are known, and words in both languages
 */
public record Problem(String type, String title, int status, String detail, String instance, List<Mistake> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** What each 401 says, as HTTP demands; a session does as well. */
    public static final String HOW_TO_SIGN_IN = "Basic realm=\"Yaoshi\", charset=\"UTF-8\"";

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(Response.StatusType status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, "", List.of());
    }

    public static Problem of(Declined declined, Language language) {
        return new Problem(
                "about:blank",
                declined.title().in(language),
                declined.status(),
                declined.detail().in(language),
                "",
                declined.mistakes());
    }

    public Problem with(List<Mistake> mistakes) {
        return new Problem(type, title, status, detail, instance, mistakes);
    }

    public Problem at(String occurrence) {
        return new Problem(type, title, status, detail, occurrence, errors);
    }

    public Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(json().toString())
                .build();
    }

    public JsonObject json() {
        var json =
                Json.createObjectBuilder().add("type", type).add("title", title).add("status", status);
        if (!detail.isEmpty()) {
            json.add("detail", detail);
        }
        if (!instance.isEmpty()) {
            json.add("instance", instance);
        }
        if (!errors.isEmpty()) {
            var list = Json.createArrayBuilder();
            errors.forEach(mistake -> list.add(json(mistake)));
            json.add("errors", list);
        }
        return json.build();
    }

    private static JsonObjectBuilder json(Mistake mistake) {
        var json = Json.createObjectBuilder().add("pointer", mistake.pointer());
        if (mistake.place().known()) {
            json.add("line", mistake.place().line())
                    .add("column", mistake.place().column());
        }
        return json.add(
                "message",
                Json.createObjectBuilder()
                        .add("zh", mistake.words().zh())
                        .add("en", mistake.words().en()));
    }
}
