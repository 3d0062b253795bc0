package org.yaoshi.platform;

import java.util.Optional;

/**
 * Something without which no question can be answered truthfully: the database, the rule base. It is prepared once before the
 * server opens, and asked again whenever someone wants to know whether the server is ready.
 */
public interface Prerequisite {

    /** As shown in the readiness answer. */
    String name();

    /** Lower numbers are prepared first; the database is 100. */
    int order();

    /** Makes it usable. What it throws keeps the server from starting; a {@link CannotStart} is shown word for word. */
    void prepare();

    /** What is wrong with it now, if anything. */
    Optional<String> trouble();
}
