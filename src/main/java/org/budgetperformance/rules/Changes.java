package org.budgetperformance.rules;

import java.util.List;

/** Shares that say by how much something changes may be above 100 %, and fall. */
final class Changes {
    private static final List<String> WORDS = List.of("增长", "增幅", "增加", "提升", "提高", "上升", "下降", "降低", "减少", "比率", "倍");

    private Changes() {}

    static boolean isNamed(String name) {
        return WORDS.stream().anyMatch(name::contains);
    }
}
