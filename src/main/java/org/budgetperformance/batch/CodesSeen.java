package org.budgetperformance.batch;

import java.util.HashMap;
import java.util.Map;

/** Which item of a batch was the first to name a code. Asking again does not change the answer, so a chunk may be tried again. */
final class CodesSeen {
    private final Map<String, Integer> firsts = new HashMap<>();

    boolean isRepeated(String code, int index) {
        Integer first = firsts.putIfAbsent(code, index);
        return first != null && first != index;
    }
}
