package org.budgetperformance.shared.security;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The units (预算单位) whose data a caller may see. A department code, being the beginning of its units' codes, stands for all of them.
 *
 * @param prefixes codes of units and departments; null for everything there is
 */
public record Scope(@Nullable List<String> prefixes) {
    public static final Scope ALL = new Scope(null);
    public static final Scope NOTHING = new Scope(List.of());
    private static final Pattern CODE = Pattern.compile("[0-9]{3}([0-9]{3})?");
    private static final int DEPARTMENT_DIGITS = 3;

    /** Of codes as a token names them; what is no code of a unit or department stands for nothing. */
    static Scope of(Collection<String> codes) {
        return new Scope(codes.stream()
                .filter(code -> CODE.matcher(code).matches())
                .distinct()
                .sorted()
                .toList());
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
        return holds(departmentCode)
                || (prefixes != null && prefixes.stream().anyMatch(it -> it.startsWith(departmentCode)));
    }

    /** The scope of all that {@link #touches} a department of this one. */
    public Scope ofDepartments() {
        return prefixes == null
                ? this
                : of(prefixes.stream()
                        .map(it -> it.substring(0, DEPARTMENT_DIGITS))
                        .toList());
    }

    /** A condition of SQL and of Hibernate's queries alike: the column holds the code of an owner in the scope. */
    public String condition(String column) {
        if (prefixes == null) {
            return "1 = 1";
        }
        return prefixes.isEmpty()
                ? "1 = 0"
                : IntStream.range(0, prefixes.size())
                        .mapToObj(i -> column + " like :scope" + i)
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** What the condition's parameters stand for. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (prefixes != null) {
            IntStream.range(0, prefixes.size()).forEach(i -> parameters.put("scope" + i, prefixes.get(i) + "%"));
        }
        return parameters;
    }
}
