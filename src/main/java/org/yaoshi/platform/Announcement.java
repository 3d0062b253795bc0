package org.yaoshi.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Tells where to open the browser, as the last thing said at a start. The server opens its doors only after the application has
 * started, and does not tell it; so this knocks until somebody answers that all is in order.
 */
final class Announcement {

    private static final Duration BETWEEN_KNOCKS = Duration.ofMillis(100);
    private static final int KNOCKS = 600;
    private static final int OK = 200;

    private Announcement() {}

    static void whenOpen(String path) {
        var server = ConfigProvider.getConfig();
        int port = server.getOptionalValue("payara.instance.http.port", Integer.class)
                .orElse(8080);
        String address = server.getOptionalValue("payara.instance.http.address", String.class)
                .filter(listensOn -> !listensOn.equals("0.0.0.0") && !listensOn.equals("127.0.0.1"))
                .orElse("localhost");
        URI readiness = URI.create("http://%s:%d/health/ready".formatted(address, port));
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int knock = 0; knock < KNOCKS; knock++) {
                if (answers(client, readiness)) {
                    Console.say("%n药食 Yaoshi is ready: open http://%s:%d%s/%nStop it with Ctrl-C.%n"
                            .formatted(address, port, path));
                    return;
                }
                Thread.sleep(BETWEEN_KNOCKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(HttpClient client, URI door) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(door).build(), BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException nobodyThere) {
            return false;
        }
    }
}
