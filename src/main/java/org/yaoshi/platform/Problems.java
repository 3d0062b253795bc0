package org.yaoshi.platform;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yaoshi.document.Language;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Unreadable;
import org.yaoshi.document.Words;

/** Turns whatever went wrong in a REST call into a {@link Problem}: never a page of HTML, never a stack trace. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Context
    private UriInfo asked;

    @Context
    private HttpHeaders headers;

    /** A body is read, and a transaction carried out, through several layers; each may wrap what the one below it threw. */
    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case WebApplicationException refusal -> {
                    return told(refusal);
                }
                case Unreadable unreadable -> {
                    return told(new Misunderstood(unreadable.mistakes()));
                }
                case Declined declined -> {
                    return told(declined);
                }
                default -> {}
            }
        }
        return incident(thrown);
    }

    /** Why a document was not understood. */
    private record Misunderstood(List<Mistake> mistakes) implements Declined {

        @Override
        public int status() {
            return Response.Status.BAD_REQUEST.getStatusCode();
        }

        @Override
        public Words title() {
            return new Words("内容有误", "Not understood");
        }

        @Override
        public Words detail() {
            return new Words(
                    "共 " + mistakes.size() + " 处错误，逐条列在 errors；没有做任何改动",
                    (mistakes.size() == 1 ? "1 mistake" : mistakes.size() + " mistakes")
                            + ", each under «errors»; nothing was done.");
        }
    }

    private Response told(Declined declined) {
        Response response = Problem.of(declined, language()).response();
        return declined.status() == Response.Status.UNAUTHORIZED.getStatusCode()
                ? Response.fromResponse(response)
                        .header(HttpHeaders.WWW_AUTHENTICATE, Problem.HOW_TO_SIGN_IN)
                        .build()
                : response;
    }

    private Language language() {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(Set.of("zh", "en")::contains)
                .findFirst()
                .map(tag -> tag.equals("zh") ? Language.ZH : Language.EN)
                .orElse(Language.EN);
    }

    private Response told(WebApplicationException refusal) {
        Response said = refusal.getResponse();
        if (said.hasEntity() || said.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return said;
        }
        if (said.getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR) {
            return incident(refusal);
        }
        var response = Response.fromResponse(
                Problem.of(said.getStatusInfo(), detail(said)).response());
        said.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(value -> response.header(name, value));
            }
        });
        return response.build();
    }

    private String detail(Response said) {
        String path = asked.getRequestUri().getPath();
        return switch (said.getStatusInfo().toEnum()) {
            case NOT_FOUND -> "There is nothing at " + path + ".";
            case METHOD_NOT_ALLOWED -> path + " allows " + said.getHeaderString(HttpHeaders.ALLOW) + ".";
            case UNSUPPORTED_MEDIA_TYPE -> path + " does not read this content type; send application/json.";
            case NOT_ACCEPTABLE -> path + " does not write this content type; accept application/json.";
            default -> "";
        };
    }

    private static Response incident(Throwable thrown) {
        String id = "urn:uuid:" + UUID.randomUUID();
        LOG.log(Level.SEVERE, "Incident " + id, thrown);
        return Problem.of(
                        Response.Status.INTERNAL_SERVER_ERROR,
                        "This is a mistake of the server, not yours. Its log tells more under the incident's number.")
                .at(id)
                .response();
    }
}
