package org.yaoshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.Comparator;

/**
 * Opens the house: the database first, then the law, then the doors. A server that cannot answer truthfully does not answer at
 * all: when a prerequisite fails, its reason is shown and the process ends.
 */
@ApplicationScoped
public class StartUp {

    private static final int FAILED = 1;

    @Inject
    @Any
    private Instance<Prerequisite> prerequisites;

    private static volatile boolean open;

    void open(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        try {
            prerequisites.stream()
                    .sorted(Comparator.comparingInt(Prerequisite::order))
                    .forEach(Prerequisite::prepare);
        } catch (CannotStart e) {
            new Database().close();
            refuse(e.getMessage(), e);
        } catch (RuntimeException | Error e) {
            new Database().close();
            refuse(causes(e), e);
        }
        open = true;
        Thread.ofVirtual().start(() -> Announcement.whenOpen(context.getContextPath()));
    }

    /** Whether the doors are open; what fails before that must keep them shut, what fails later is told to whoever asked. */
    static boolean isOpen() {
        return open;
    }

    void close(@Observes @Destroyed(ApplicationScoped.class) ServletContext context) {
        new Database().close();
    }

    /**
     * Says why and ends the process at once. An orderly exit would wait for the server to stop, which waits for this deployment
     * to finish, which would never happen.
     *
     * @return never; so that a caller can throw it
     */
    static CannotStart refuse(String reason, Throwable cause) {
        try {
            Console.say("""

                    药食 Yaoshi did not start · 未启动

                    %s
                    """.formatted(reason));
        } finally {
            Runtime.getRuntime().halt(FAILED);
        }
        return new CannotStart(reason, cause);
    }

    private static String causes(Throwable thrown) {
        var told = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            told.append(told.isEmpty() ? "" : System.lineSeparator() + "because ")
                    .append(cause);
        }
        return told.toString();
    }
}
