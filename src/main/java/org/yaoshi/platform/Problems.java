package org.yaoshi.platform;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever went wrong in a REST call into a {@link Problem}: never a page of HTML, never a stack trace. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Context
    private UriInfo asked;

    @Override
    public Response toResponse(Throwable thrown) {
        WebApplicationException refusal = refusalIn(thrown);
        return refusal == null ? incident(thrown) : told(refusal);
    }

    /** A body is read through several layers, and each may wrap what the one below it threw. */
    private static WebApplicationException refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebApplicationException refusal) {
                return refusal;
            }
        }
        return null;
    }

    private Response told(WebApplicationException refusal) {
        Response said = refusal.getResponse();
        if (said.hasEntity() || said.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return said;
        }
        if (said.getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR) {
            return incident(refusal);
        }
        var response = Response.fromResponse(Problem.of(said.getStatusInfo(), detail(said)).response());
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
