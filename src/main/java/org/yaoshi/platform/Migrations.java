package org.yaoshi.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database to the shape this release expects, before anyone reads or writes a row. */
@ApplicationScoped
public class Migrations implements Prerequisite {

    private static final int FIRST = 100;
    private static final int SECONDS_TO_ANSWER = 5;

    @Resource(lookup = Database.NAME)
    private DataSource pooled;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public void prepare() {
        var database = new Database();
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database)
                    .placeholders(database.dialect())
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new CannotStart("The database %s cannot be used.%n%s".formatted(database, e.getMessage()), e);
        }
    }

    @Override
    public Optional<String> trouble() {
        try (Connection connection = pooled.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER) ? Optional.empty() : Optional.of("does not answer");
        } catch (SQLException e) {
            return Optional.of(e.getMessage());
        }
    }
}
