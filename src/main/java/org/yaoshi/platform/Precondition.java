package org.yaoshi.platform;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must hold for a PUT to be carried out. Whoever writes says what they believe to be there, so that nothing is overwritten
 * that they have not seen.
 */
public sealed interface Precondition {

    /** {@code If-None-Match: *}: there is nothing yet. */
    record Nothing() implements Precondition {}

    /** {@code If-Match: "3"}: this version is the newest. */
    record Version(long number) implements Precondition {}

    Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})\"");

    /** @throws Refused when the request names neither, or both, or something that can never hold */
    static Precondition of(HttpHeaders headers) {
        String match = headers.getHeaderString(HttpHeaders.IF_MATCH);
        String noneMatch = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (match == null && "*".equals(noneMatch)) {
            return new Nothing();
        }
        if (match == null || noneMatch != null || match.equals("*")) {
            throw new Refused(
                    Problem.of(
                            Response.Status.PRECONDITION_REQUIRED,
                            "Send If-Match with the ETag you read, to change that version, or If-None-Match: * to make something new."));
        }
        Matcher tag = STRONG_TAG.matcher(match.strip());
        if (!tag.matches()) {
            throw new Refused(Problem.of(
                    Response.Status.PRECONDITION_FAILED,
                    "If-Match takes one ETag just as it was given, with its quotes: \"3\"."));
        }
        return new Version(Long.parseLong(tag.group(1)));
    }

    /** The ETag of a version, as it stands between its quotes. */
    static String tag(long version) {
        return Long.toString(version);
    }
}
