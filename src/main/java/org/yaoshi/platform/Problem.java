package org.yaoshi.platform;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Why a request was not carried out, as RFC 9457 writes it.
 *
 * @param type the kind of problem, an address or {@code about:blank} where the status says it all
 * @param title the kind in words, the same for every problem of this kind
 * @param status the HTTP status
 * @param detail what is wrong this time, and what to do
 * @param instance this one occurrence, to be found again in the server's log; empty where there is nothing to find
 * @param errors each mistake with its place in what was sent
 */
public record Problem(String type, String title, int status, String detail, String instance, List<Error> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A mistake in what was sent: a JSON Pointer to its place, and what is wrong there. */
    public record Error(String pointer, String message) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(Response.StatusType status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, "", List.of());
    }

    public Problem with(List<Error> mistakes) {
        return new Problem(type, title, status, detail, instance, mistakes);
    }

    public Problem at(String occurrence) {
        return new Problem(type, title, status, detail, occurrence, errors);
    }

    public Response response() {
        return Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(json().toString()).build();
    }

    public JsonObject json() {
        var json = Json.createObjectBuilder().add("type", type).add("title", title).add("status", status);
        if (!detail.isEmpty()) {
            json.add("detail", detail);
        }
        if (!instance.isEmpty()) {
            json.add("instance", instance);
        }
        if (!errors.isEmpty()) {
            var list = Json.createArrayBuilder();
            for (Error error : errors) {
                list.add(Json.createObjectBuilder().add("pointer", error.pointer()).add("message", error.message()));
            }
            json.add("errors", list);
        }
        return json.build();
    }
}
