package org.budgetperformance.testing.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts, values and bodies that fit nowhere. */
final class BadText {
    /** From right to left, joined, turned, of no character, beyond the first plane, blank, very long. */
    private static final List<String> ODD = List.of(
            "\u202Eabc",
            "a\u200Db",
            "\u2066x\u2069",
            "\uFFFE",
            "\uFFFF",
            "\uD83D\uDE00",
            "\u0000",
            "\u0007",
            "\u3000",
            "",
            "e\u0301".repeat(50),
            "绩".repeat(9000),
            "' OR 1=1 --",
            "${7*7}",
            "{{7*7}}",
            "<script>",
            "../../etc/passwd",
            "%s%n",
            "\uFEFFx");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "-1",
            "0.001",
            "1e400",
            "-1e400",
            "1e-400",
            "1e99999999999",
            "1" + "0".repeat(900),
            "1" + "0".repeat(5000),
            "9223372036854775808",
            "0.1e1",
            "-0",
            "\"2024\"",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"\\u0000\"",
            "{\"a\":{\"b\":{\"c\":[1,{\"d\":null}]}}}",
            "[" + "1,".repeat(2000) + "1]");

    private static final List<String> NO_JSON = List.of(
            "",
            " ",
            "{",
            "}",
            "[",
            "{\"",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":1,",
            "{\"a\":1,}",
            "{a:1}",
            "{'a':1}",
            "NaN",
            "{\"a\":Infinity}",
            "{\"a\":+1}",
            "{\"a\":01}",
            "{\"a\":.5}",
            "{\"a\":1.}",
            "{\"a\":0x10}",
            "{\"a\":1}{\"b\":2}",
            "{\"a\":1} x",
            "// no\n{}",
            "{\"a\":\"\t\"}",
            "{\"a\":\"\\q\"}",
            "{\"a\":\"\\u12\"}",
            "{\"a\":1,\"a\":2}",
            "tru",
            "\uFEFF{",
            "<a/>",
            "a=1&b=2");

    private final Pick pick;

    BadText(Pick pick) {
        this.pick = pick;
    }

    String odd() {
        return pick.of(ODD);
    }

    String value() {
        return pick.once(4) ? "\"" + escaped(odd()) + "\"" : pick.of(VALUES);
    }

    /** A body that is wrong in some way, made of members that the operation knows. */
    byte[] body(List<String> members) {
        return switch (pick.below(8)) {
            case 0 -> utf8(pick.of(NO_JSON));
            case 1 -> utf8(nested());
            case 2 -> cut(object(members));
            case 3 -> broken(object(members));
            case 4 -> utf8(value());
            case 5 -> object(members).getBytes(StandardCharsets.UTF_16);
            default -> utf8(object(members));
        };
    }

    /** Some of the members with values of any kind, and always one that nobody knows. */
    private String object(List<String> members) {
        List<String> chosen = new ArrayList<>();
        chosen.add("\"no such member\": " + value());
        for (String member : members) {
            if (pick.once(2)) {
                chosen.add("\"" + member + "\": " + value());
            }
        }
        return "{" + String.join(", ", chosen) + "}";
    }

    private String nested() {
        int depth = pick.of(List.of(49, 51, 100, 1000, 20_000));
        String opening = pick.of(List.of("[", "{\"a\":", "[{\"a\":"));
        return opening.repeat(depth);
    }

    private byte[] cut(String text) {
        byte[] bytes = utf8(text);
        return Arrays.copyOf(bytes, pick.below(Math.min(bytes.length, 400)));
    }

    /** Bytes that are no UTF-8 in its midst. */
    private byte[] broken(String text) {
        byte[] bytes = utf8(text);
        for (int i = 0; i < 3; i++) {
            int unfit = pick.of(List.of(0xFF, 0xC0, 0x80, 0xED));
            bytes[2 + pick.below(Math.min(bytes.length - 2, 200))] = (byte) unfit;
        }
        return bytes;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            boolean plain = it >= ' ' && it != '"' && it != '\\';
            escaped.append(plain ? String.valueOf(it) : "\\u%04x".formatted((int) it));
        }
        return escaped.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
