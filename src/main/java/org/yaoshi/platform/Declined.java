package org.yaoshi.platform;

import java.util.List;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Words;

/**
 * An exception of a door that the one who knocked can do something about. The doors speak to pages as well as to programs, so
 * it says what went wrong in words; {@link Problems} makes an RFC 9457 problem of it and needs no mapper for each.
 */
public interface Declined {

    /** The HTTP status that says the same. */
    int status();

    /** The kind, the same for every one of this kind. */
    Words title();

    /** What is wrong this time, and what to do. */
    Words detail();

    /** Each mistake in what was sent, with its place. */
    default List<Mistake> mistakes() {
        return List.of();
    }
}
