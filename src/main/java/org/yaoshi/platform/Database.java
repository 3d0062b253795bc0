package org.yaoshi.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Where the laboratory's work is kept: a database server if one is set, otherwise an embedded Derby database under
 * {@code yaoshi.home}. The container pools these connections and makes them follow its transactions; the drivers travel in the
 * WAR and are asked directly, so nothing has to be installed in the server.
 */
@DataSourceDefinition(
        name = Database.NAME,
        className = "org.yaoshi.platform.Database",
        minPoolSize = 2,
        maxPoolSize = 32,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            // A database server may have been restarted since a pooled connection was last used.
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
        })
public class Database implements DataSource {

    public static final String NAME = "java:app/jdbc/yaoshi";

    private static final String DERBY_IS_OPEN_ELSEWHERE = "XSDB6";

    private final String url;
    private final Properties entry = new Properties();
    /** What the migrations, written once, call differently in the two databases. */
    private final Map<String, String> dialect;

    public Database() {
        this(Config.read());
    }

    public Database(Config config) {
        if (config.server().isPresent()) {
            var server = config.server().get();
            url = server.url();
            entry.setProperty("user", server.user());
            entry.setProperty("password", server.password());
            dialect = Map.of("text", "text");
        } else {
            url = "jdbc:derby:" + folder(config.home()).resolve("database") + ";create=true";
            dialect = Map.of("text", "clob(16m)");
            // Derby would otherwise leave its log wherever the server was started from.
            System.setProperty(
                    "derby.stream.error.file",
                    config.home().resolve("derby.log").toString());
        }
    }

    private static Path folder(Path home) {
        try {
            return Files.createDirectories(home);
        } catch (IOException e) {
            throw StartUp.refuse(
                    "The data folder %s (yaoshi.home) cannot be made: %s".formatted(home, e.getMessage()), e);
        }
    }

    Map<String, String> dialect() {
        return dialect;
    }

    boolean embedded() {
        return url.startsWith("jdbc:derby:");
    }

    /** The address, as a person would want to read it. */
    @Override
    public String toString() {
        return url.replaceFirst(";.*", "");
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return driver().connect(url, entry);
        } catch (SQLException failed) {
            if (StartUp.isOpen()) {
                throw failed;
            }
            // The container asks first, while it deploys and before StartUp does; it would go on without us.
            throw StartUp.refuse(
                    isOpenElsewhere(failed)
                            ? """
                            The database %s is in use by another Yaoshi server.
                            Stop that server, give this one a folder of its own with yaoshi.home, \
                            or let both use one PostgreSQL with yaoshi.database.url.""".formatted(this)
                            : "The database %s cannot be used: %s".formatted(this, failed.getMessage()),
                    failed);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /** Lets go of the embedded database's files, so that the next server, or the next deployment, may have them. */
    void close() {
        if (embedded()) {
            try (Connection never = driver().connect(this + ";shutdown=true;deregister=false", new Properties())) {
                throw new IllegalStateException("Derby gave a connection instead of shutting down: " + never);
            } catch (SQLException shutDown) {
                Logger.getLogger(Database.class.getName()).fine(shutDown.getMessage());
            }
        }
    }

    /** Whether another server holds the embedded database's folder. */
    static boolean isOpenElsewhere(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e) {
                for (SQLException next = e; next != null; next = next.getNextException()) {
                    if (DERBY_IS_OPEN_ELSEWHERE.equals(next.getSQLState())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Driver driver() throws SQLException {
        for (Driver driver : ServiceLoader.load(Driver.class, Database.class.getClassLoader())) {
            if (driver.acceptsURL(url)) {
                return driver;
            }
        }
        throw new SQLException("yaoshi.database.url must begin with jdbc:postgresql:, it is " + url);
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // The drivers log on their own.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The address says how long to wait, where it matters.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
