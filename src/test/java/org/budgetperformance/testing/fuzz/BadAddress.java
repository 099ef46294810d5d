package org.budgetperformance.testing.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Addresses that lead nowhere, or to what is not meant. */
final class BadAddress {
    private static final List<String> PARTS = List.of(
            "..",
            ".",
            "%2e%2e",
            "%2E%2E%2F",
            "..%2f..",
            "%00",
            "%",
            "%ZZ",
            "%F0%9F",
            "%FF%FE",
            "%C0%AF",
            "%EF%BF%BF",
            ";a=b",
            "a;b",
            "a:b",
            "~",
            "*",
            "'",
            "%22",
            "%0d%0aX-A:%20b",
            "\\",
            "%5c..%5c",
            "{x}",
            "|",
            "^",
            "a".repeat(300),
            "a".repeat(9000),
            "%E7%BB%A9".repeat(50),
            "%u7EE9",
            "-1",
            "0",
            "null",
            "99999999999999999999");

    private static final List<String> QUERIES = List.of(
            "=",
            "&",
            "&&&",
            "?",
            "a",
            "=a",
            "%ZZ=1",
            "a=%",
            "%00=1",
            "no%20such=1",
            "a[]=1",
            "a[b]=1",
            "limit=1&limit=2",
            "fields=&fields=",
            "q=" + "a".repeat(8000),
            "q=" + "a".repeat(20_000),
            "x=1&".repeat(1500));

    private final Pick pick;
    private final BadText text;

    BadAddress(Pick pick, BadText text) {
        this.pick = pick;
        this.text = text;
    }

    /** The path with one of its parts turned into another, one put in between, or its slashes doubled. */
    String path(String path) {
        String[] parts = path.substring(1).split("/", -1);
        int place = pick.below(parts.length);
        parts[place] = switch (pick.below(5)) {
            case 0 -> parts[place] + pick.of(PARTS);
            case 1 -> pick.of(PARTS) + "/" + parts[place];
            case 2 -> "/" + parts[place] + "/";
            case 3 -> encoded(text.odd());
            default -> pick.of(PARTS);
        };
        return "/" + String.join("/", parts);
    }

    /** A query with a value that its parameter does not take, or one that no operation knows. */
    String query(List<String> parameters) {
        if (parameters.isEmpty() || pick.once(3)) {
            return pick.of(QUERIES) + "&no-such=1";
        }
        String value = pick.of(
                List.of("-1", "1e400", "", "%00", "x'", "%FF", "99999999999999999999", "NaN", "a%2Cb", "\u007f", "[]"));
        return pick.of(parameters) + "=" + value + "&no-such=" + encoded(text.odd());
    }

    private static String encoded(String value) {
        // longer lines are beyond what the server reads of an address
        return URLEncoder.encode(value.substring(0, Math.min(value.length(), 3000)), StandardCharsets.UTF_8);
    }
}
