package org.budgetperformance.shared.paging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The order of a list: all its keys one way, the last of them unique.
 *
 * @param name as the {@code sort} parameter gives it
 */
public record SortOrder<E>(String name, boolean descending, List<SortKey<E>> keys) {

    /** The order a {@code sort} parameter names: {@code -name} is {@code name} turned round. */
    public static <E> SortOrder<E> of(String sort, Map<String, List<SortKey<E>>> keys) {
        String member = member(sort);
        return new SortOrder<>(sort, !sort.equals(member), Objects.requireNonNull(keys.get(member), member));
    }

    /** Of rows that are no more than a code each. */
    public static SortOrder<String> ofCodes(String expression, boolean descending) {
        return new SortOrder<>("code", descending, List.of(SortKey.code(expression, code -> code)));
    }

    /** What the rows are sorted by, whichever way. */
    public String member() {
        return member(name);
    }

    private static String member(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    /** The first key of the row that a page goes on behind; none for the first page. */
    Optional<Object> firstKeyBehind(PageRequest request) {
        return Optional.ofNullable(request.cursor())
                .map(cursor -> Cursor.keys(cursor, this).get(0));
    }

    String clause() {
        return keys.stream()
                .map(key -> key.expression() + (descending ? " desc" : " asc"))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    /**
     * Rows behind a row of keys {@code :after0, :after1}. Written as a range on the first key with the rest as an exception, which
     * both servers answer from the index of the order.
     */
    String rowsBehind() {
        return rowsBehind(0);
    }

    private String rowsBehind(int index) {
        String expression = keys.get(index).expression();
        String parameter = " :after" + index;
        String strictly = descending ? " <" : " >";
        if (index == keys.size() - 1) {
            return expression + strictly + parameter;
        }
        return "(" + expression + strictly + "=" + parameter + " and (" + expression + strictly + parameter + " or "
                + rowsBehind(index + 1) + "))";
    }
}
