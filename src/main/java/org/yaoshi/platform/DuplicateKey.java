package org.yaoshi.platform;

import java.sql.SQLException;

/** Tells whether a row could not be written because another one has its key; the standard gives both databases one code for it. */
public final class DuplicateKey {

    private static final String UNIQUE_VIOLATION = "23505";

    private DuplicateKey() {}

    public static boolean causes(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
