package org.budgetperformance.shared.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units (预算单位) whose data a caller may see. A department code, being the beginning of its units' codes, stands for all of them.
 *
 * @param prefixes codes of units and departments; null for everything there is
 */
public record Scope(@Nullable List<String> prefixes) {
    public static final Scope ALL = new Scope(null);
    public static final Scope NOTHING = new Scope(List.of());

    static Scope of(Collection<String> prefixes) {
        return new Scope(prefixes.stream().distinct().sorted().toList());
    }

    public boolean isAll() {
        return prefixes == null;
    }

    /** Whether all that belongs to the owner, a unit or a department by its code, is in the scope. */
    public boolean holds(String owner) {
        return prefixes == null || prefixes.stream().anyMatch(owner::startsWith);
    }

    /** Whether something of the department is in the scope: all of it or some unit. */
    public boolean touches(String departmentCode) {
        return prefixes == null
                || holds(departmentCode)
                || prefixes.stream().anyMatch(it -> it.startsWith(departmentCode));
    }
}
