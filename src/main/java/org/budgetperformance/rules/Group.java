package org.budgetperformance.rules;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Projects of a department and year that a rule compares with one another; never more, so that departments do not wait for each other and
 * are told nothing of each other.
 *
 * @param key what the projects have in common, hashed
 */
public record Group(String departmentCode, int fiscalYear, UUID key) {
    static Group of(ReviewedProject project, String common) {
        return new Group(project.unitCode().departmentCode(), project.fiscalYear(), hash(common));
    }

    static UUID hash(String common) {
        return UUID.nameUUIDFromBytes(common.getBytes(StandardCharsets.UTF_8));
    }
}
