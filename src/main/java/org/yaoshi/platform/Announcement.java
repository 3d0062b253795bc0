package org.yaoshi.platform;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Tells where to open the browser, as the last thing said at a start. Payara Micro opens its doors after the application has
 * started and tells it nothing of it, so this waits, as the last reader of the server's log, for the line that says so.
 */
final class Announcement extends Handler {

    private static final String THE_DOORS_ARE_OPEN = "ready in ";

    private final String path;

    private Announcement(String path) {
        this.path = path;
    }

    static void whenReady(String path) {
        Logger.getLogger("").addHandler(new Announcement(path));
    }

    @Override
    public void publish(LogRecord logged) {
        if (logged.getMessage() != null && logged.getMessage().contains(THE_DOORS_ARE_OPEN)) {
            Logger.getLogger("").removeHandler(this);
            int port = ConfigProvider.getConfig().getOptionalValue("payara.instance.http.port", Integer.class).orElse(8080);
            Console.say("%n药食 Yaoshi is ready: open http://localhost:%d%s/%nStop it with Ctrl-C.%n".formatted(port, path));
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
