package org.budgetperformance.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassingErrorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"08S01", "08003", "08004", "08007", "40001", "40000", "70100"})
    void aLostConnectionARollbackAndAnInterruptionPass(String state) {
        assertThat(PassingErrors.has(new SQLException("text", state, 0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 1021, 1026, 1030, 1114, 1180, 1290, 1836, 3024, 3100, 3101, 3796, 3797})
    void aReadOnlyServerAFullDiskAndAGroupWithoutMajorityPass(int code) {
        assertThat(PassingErrors.has(new SQLException("text", "HY000", code))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1203, 1226})
    void tooManyConnectionsOfTheUserPassThoughTheirStateIsThatOfAWrongStatement(int code) {
        assertThat(PassingErrors.has(new SQLException("text", "42000", code))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"42000,1064", "23000,1062", "HY000,3098", "HY000,1105", "22001,1406", "28000,1045"})
    void whatIsWrongWithAStatementOrTheSetUpDoesNotPass(String state, int code) {
        assertThat(PassingErrors.has(new SQLException("text", state, code))).isFalse();
    }

    @Test
    void causesAreFoundAmongWhatAFailureSuppressesToo() {
        SQLException lost = new SQLException("lost", "08007");
        Exception resource = new Exception("resource", lost);
        Exception commit = new Exception("commit");
        commit.addSuppressed(resource);
        Exception failure = new Exception("failure", commit);
        assertThat(Causes.of(failure).collect(Collectors.toList())).containsExactly(failure, commit, resource, lost);
    }

    @Test
    void aRingOfCausesComesToAnEnd() {
        Exception one = new Exception("one");
        Exception other = new Exception("other", one);
        one.addSuppressed(other);
        one.initCause(other);
        assertThat(Causes.of(one).count()).isPositive();
    }
}
