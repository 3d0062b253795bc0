package org.yaoshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What day it is where the law applies. The only class that asks the clock: everything else is told the date, so that each
 * check can be repeated as of any day.
 */
@ApplicationScoped
public class Today {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    public Today() {
        this(Clock.system(BEIJING));
    }

    /** For tests that live on another day. */
    public Today(Clock clock) {
        this.clock = clock;
    }

    /** The day a notice is or is not yet in force. */
    public LocalDate date() {
        return LocalDate.now(clock.withZone(BEIJING));
    }

    /** The moment something was done, for the record. */
    public Instant now() {
        return clock.instant();
    }
}
