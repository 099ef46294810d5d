package org.budgetperformance.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.exceptions.StatementIsClosedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLSyntaxErrorException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no server; with servers the tests over HTTP and the script failover try it. */
class WritableServerDriverTest {
    private final WritableServerDriver driver = new WritableServerDriver();

    WritableServerDriverTest() throws SQLException {}

    @Test
    void addressesOfOtherDatabasesAreLeftToOthers() throws SQLException {
        assertThat(driver.connect("jdbc:other://127.0.0.1/schema", new Properties()))
                .isNull();
    }

    @Test
    void everyServerIsAskedAndWhyEachCannotBeHadIsTold() throws IOException {
        String url = "jdbc:mysql://127.0.0.1:%d,127.0.0.1:%d/schema?password=secret".formatted(closed(), closed());
        assertThatThrownBy(() -> driver.connect(url, new Properties()))
                .isInstanceOfSatisfying(SQLNonTransientConnectionException.class, refusal -> {
                    assertThat(refusal.getSuppressed()).hasSize(2);
                    assertThat(refusal.getSQLState()).isEqualTo("08001");
                    assertThat(refusal.getMessage()).contains("127.0.0.1").doesNotContain("secret");
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {1290, 1836, 3032, 3100, 3168, 3169, 3796, 3797, 4031})
    void whatOnlyThisServerCannotDoCountsAsALostConnection(int code) {
        SQLException error = new SQLException("text", "HY000", code);
        assertThat(new ServerErrors().interceptException(error))
                .isInstanceOfSatisfying(SQLNonTransientConnectionException.class, lost -> {
                    assertThat(lost.getSQLState()).startsWith("08");
                    assertThat(lost.getErrorCode()).isEqualTo(code);
                    assertThat(lost.getCause()).isSameAs(error);
                });
    }

    @Test
    void aStatementClosedUnderItsUserCountsAsALostConnection() {
        SQLException error = new SQLException("text", "S1009", new StatementIsClosedException("closed"));
        assertThat(new ServerErrors().interceptException(error)).isInstanceOf(SQLNonTransientConnectionException.class);
    }

    @Test
    void otherErrorsStayAsTheyAre() {
        SQLException error = new SQLSyntaxErrorException("text", "42000", 1064);
        assertThat(new ServerErrors().interceptException(error)).isSameAs(error);
    }

    private static int closed() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
