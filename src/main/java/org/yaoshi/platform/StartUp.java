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

    void open(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        try {
            prerequisites.stream()
                    .sorted(Comparator.comparingInt(Prerequisite::order))
                    .forEach(Prerequisite::prepare);
        } catch (CannotStart e) {
            refuse(e.getMessage());
        } catch (RuntimeException | Error e) {
            refuse(causes(e));
        }
        Thread.ofVirtual().start(() -> Announcement.whenOpen(context.getContextPath()));
    }

    void close(@Observes @Destroyed(ApplicationScoped.class) ServletContext context) {
        new Database().close();
    }

    /**
     * Ends the process at once. An orderly exit would wait for the server to stop, which waits for this deployment to finish,
     * which would never happen.
     */
    private static void refuse(String reason) {
        try {
            Console.say("""

                    药食 Yaoshi did not start · 未启动

                    %s
                    """.formatted(reason));
            new Database().close();
        } finally {
            Runtime.getRuntime().halt(FAILED);
        }
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
