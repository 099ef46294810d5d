package org.budgetperformance.shared.persistence;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Gives the service's database user its rights on the tables, as {@code db/grants.sql} lists them, after every migration: they can be
 * given only once the tables are there. Only where Flyway has a user of its own, who owns the schema; a user who migrates has all
 * rights already.
 */
@Singleton
class ServiceGrants implements FlywayConfigurationCustomizer, Callback {
    private static final String FILE = "db/grants.sql";

    private final String service;
    private final Optional<String> migrator;
    private final String host;

    ServiceGrants(
            @ConfigProperty(name = "quarkus.datasource.username") String service,
            @ConfigProperty(name = "quarkus.flyway.username") Optional<String> migrator,
            @ConfigProperty(name = "budget.database.service-host") String host) {
        this.service = service;
        this.migrator = migrator;
        this.host = host;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        if (migrator.isPresent() && !migrator.get().equals(service)) {
            flyway.callbacks(this);
        }
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String grant : grants()) {
                statement.execute(grant);
            }
        } catch (SQLException refused) {
            throw new FlywayException("the service's database user cannot be given its rights", refused);
        }
    }

    @Override
    public String getCallbackName() {
        return "grants";
    }

    private List<String> grants() {
        String account = quoted(service) + "@" + quoted(host);
        return Stream.of(file().replaceAll("(?m)^--.*$", "").split(";", -1))
                .map(String::strip)
                .filter(grant -> !grant.isEmpty())
                .map(grant -> grant.replace("${account}", account))
                .toList();
    }

    private static String quoted(String name) {
        return "'" + name.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static String file() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = Objects.requireNonNull(loader.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
