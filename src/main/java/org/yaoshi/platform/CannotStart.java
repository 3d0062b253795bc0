package org.yaoshi.platform;

/** Why this server must not open its doors, in words for the person who started it: what is wrong, where, and what to do. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String reason) {
        super(reason);
    }

    public CannotStart(String reason, Throwable cause) {
        super(reason, cause);
    }
}
