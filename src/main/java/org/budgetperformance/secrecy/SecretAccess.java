package org.budgetperformance.secrecy;

import org.jspecify.annotations.Nullable;

/**
 * That a secret is read, written or erased; never what it says.
 *
 * @param member of the project; null for a classified project as a whole
 */
public record SecretAccess(
        SecretOperation operation,
        String projectCode,
        @Nullable String member) {
    String address() {
        return member == null
                ? "/v1/classified-projects/" + projectCode
                : "/v1/projects/" + projectCode + "/withheld-values/" + member;
    }
}
