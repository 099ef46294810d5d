package org.budgetperformance.shared.persistence;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Lets Flyway ask by connections of its own, to the server that takes writes. Those of the pool are held to the time that a request has,
 * and a migration of large tables takes longer.
 */
@Singleton
class MigrationConnections implements FlywayConfigurationCustomizer {
    private final String url;
    private final String user;
    private final Optional<String> password;

    MigrationConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String service,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> servicePassword,
            @ConfigProperty(name = "quarkus.flyway.username") Optional<String> migrator,
            @ConfigProperty(name = "quarkus.flyway.password") Optional<String> migratorPassword) {
        this.url = url;
        this.user = migrator.orElse(service);
        this.password = migrator.isPresent() ? migratorPassword : servicePassword;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        flyway.dataSource(url, user, password.orElse("")).driver(WritableServerDriver.class.getName());
    }
}
