package org.budgetperformance.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.budgetperformance.testing.DatabaseTestResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps the service from changing what was recorded. All tests run as the user of these grants. */
@QuarkusTest
class ServiceGrantsHttpTest {
    private static final Path GRANTS = Path.of("src", "main", "resources", "db", "grants.sql");
    private static final String INSERT =
            "insert into audit_entry (id, occurred_at, of_secret) values (uuid(), utc_timestamp(6), false)";

    private final DataSource service;

    ServiceGrantsHttpTest(DataSource service) {
        this.service = service;
    }

    @Test
    void theServiceMayAddToTheAudit() throws SQLException {
        try (Connection connection = service.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(statement.executeUpdate(INSERT)).isEqualTo(1);
            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = 'another'",
                "update audit_entry set reason = null where id = 'none'",
                "delete from audit_entry",
                "delete from audit_entry where id = 'none'",
                "replace into audit_entry (id, occurred_at, of_secret) values ('none', utc_timestamp(6), false)",
                "insert into audit_entry (id, occurred_at, of_secret) values ('none', utc_timestamp(6), false)"
                        + " on duplicate key update subject = 'another'",
                "truncate table audit_entry",
                "drop table audit_entry",
                "alter table audit_entry add column more int",
                "rename table audit_entry to audit_entry_gone",
                "create table audit_entry_two (id int)",
                "update revision set document = null",
                "update revision set actor = 'another' where code = 'none'",
                "delete from revision",
                "truncate table revision",
                "delete from document_import",
                "update document_import set report = ''",
                "delete from change_counter",
                "insert into change_counter (id, last_position) values (2, 0)",
                "insert into flyway_schema_history (installed_rank) values (0)",
                "delete from flyway_schema_history",
                "update flyway_schema_history set success = false",
                "select * from mysql.user",
                "grant update on audit_entry to current_user",
            })
    void theServiceMayNotChangeWhatWasRecorded(String sql) throws SQLException {
        try (Connection connection = service.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            it -> assertThat(it.getSQLState()).isEqualTo("42000"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void theServiceHasNoRightBeyondThoseOnTables() throws SQLException {
        List<String> grants = strings(service.getConnection(), "show grants");
        List<String> beyondTables =
                grants.stream().filter(it -> it.contains(".* TO ")).toList();
        assertThat(beyondTables).singleElement().asString().startsWith("GRANT USAGE ON *.* ");
        assertThat(grants)
                .hasSize(tables().size() + 1)
                .noneMatch(it -> it.contains("GRANT OPTION") || it.contains("ALL PRIVILEGES"));
    }

    @Test
    void theGrantsNameEveryTable() throws SQLException, IOException {
        String grants = Files.readString(GRANTS);
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(grants).contains(" on " + it + " to ${account};"));
    }

    private static List<String> tables() throws SQLException {
        return strings(
                DatabaseTestResource.administrator(),
                "select table_name from information_schema.tables where table_schema = database()");
    }

    private static List<String> strings(Connection opened, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = opened;
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
