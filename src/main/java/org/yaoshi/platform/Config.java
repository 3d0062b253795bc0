package org.yaoshi.platform;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The few things a laboratory may set: where its data lies, whether it is a demonstration, whose rules it follows and which
 * database server it uses. Each is a MicroProfile Config property, so a system property {@code yaoshi.home}, an environment
 * variable {@code YAOSHI_HOME} or a file all do.
 *
 * @param home what this server keeps on its own disk: the embedded database and its log
 * @param demo show the example products and sign in with one click
 * @param rules a folder of rule files to follow instead of the product's own
 * @param server the database server; where there is none, the embedded database under {@code home} is used
 */
public record Config(Path home, boolean demo, Optional<Path> rules, Optional<Server> server) {

    /** A database server, by its JDBC address. */
    public record Server(String url, String user, String password) {

        /** Says where, never how to get in. */
        @Override
        public String toString() {
            return url;
        }
    }

    public static Config read() {
        var said = ConfigProvider.getConfig();
        return new Config(
                Path.of(said.getValue("yaoshi.home", String.class))
                        .toAbsolutePath()
                        .normalize(),
                said.getValue("yaoshi.demo", Boolean.class),
                said.getOptionalValue("yaoshi.rules", String.class).map(Path::of),
                said.getOptionalValue("yaoshi.database.url", String.class)
                        .map(url -> new Server(
                                url,
                                said.getOptionalValue("yaoshi.database.user", String.class)
                                        .orElse(""),
                                said.getOptionalValue("yaoshi.database.password", String.class)
                                        .orElse(""))));
    }
}
