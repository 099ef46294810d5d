package org.budgetperformance.shared.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "deflate, gzip;q=1.0", "br, gzip ; q=0.1", "*", "identity;q=0.5, *;q=0.1"})
    void gzipIsTakenWhereItIsAllowed(String header) {
        assertThat(AcceptEncoding.allowsGzip(header)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"identity", "deflate, br", "gzip;q=0", "*, gzip;q=0.0", "*;q=0", "gzip;q=much", "xgzip"})
    void andNotWhereItIsNot(String header) {
        assertThat(AcceptEncoding.allowsGzip(header)).isFalse();
    }
}
