package org.yaoshi.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first server starts: an empty data folder for it and, where the tests are to run on PostgreSQL, a real PostgreSQL.
 * The build says which database by the system property {@code yaoshi.test.database}; unit tests say none and get nothing.
 */
public final class TestServer implements LauncherSessionListener {

    private Path home;
    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("yaoshi.test.database");
        if (database == null) {
            return;
        }
        try {
            home = Files.createTempDirectory("yaoshi-test");
            List<String> options = new ArrayList<>(List.of("-Dyaoshi.home=" + home, "-Dyaoshi.demo=true"));
            if (database.equals("postgresql")) {
                postgres = EmbeddedPostgres.builder().start();
                options.add("-Dyaoshi.database.url=" + postgres.getJdbcUrl("postgres", "postgres"));
                options.add("-Dyaoshi.database.user=postgres");
            }
            System.setProperty("yaoshi.test.options", String.join(" ", options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (postgres != null) {
                postgres.close();
            }
            if (home != null) {
                delete(home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
