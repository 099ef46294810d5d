package org.budgetperformance.project;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.budgetperformance.domain.Money;
import org.jspecify.annotations.Nullable;

/**
 * A project's budget (预算规模) in yuan.
 *
 * @param totalAmount 预算数, taken as it came, whether or not it is the sum of its parts
 * @param fiscalAmount 财政资金, null when not reported
 * @param otherAmount 其他资金, null when not reported
 */
@Embeddable
public record BudgetPart(
        BigDecimal totalAmount,
        @Nullable BigDecimal fiscalAmount,
        @Nullable BigDecimal otherAmount) {

    Money total() {
        return Money.ofYuan(totalAmount);
    }
}
