package org.budgetperformance.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.junit.jupiter.api.Test;

class SecretKeysTest {

    @Test
    void withoutKeysSecretsAreUnavailableAndNothingFails() {
        SecretKeys none = new SecretKeys(Optional.empty());
        assertThat(none.ifAny()).isEmpty();
        assertThatThrownBy(none::required).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.SERVICE_UNAVAILABLE);
            assertThat(problem.detail()).isEqualTo(Detail.NO_SECRECY_KEY);
        });
    }

    @Test
    void unusableKeysAreRefusedByTheNameOfTheirSettingAndNotRepeated() {
        assertThatThrownBy(() -> new SecretKeys(Optional.of("geheim")))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageContaining("budget.secrecy.keyset")
                .hasMessageNotContaining("geheim");
    }
}
