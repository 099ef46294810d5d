package org.budgetperformance.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Sums of money: yuan, always with two decimals. */
final class Sums {
    static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private Sums() {}

    static List<BigDecimal> add(List<BigDecimal> some, List<BigDecimal> more) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> some.get(i).add(more.get(i)))
                .toList();
    }
}
