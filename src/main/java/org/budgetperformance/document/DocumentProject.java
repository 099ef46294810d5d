package org.budgetperformance.document;

import java.util.List;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.Money;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.domain.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * The table of one project. Amounts are in yuan here, though the document writes 万元.
 *
 * @param line first line of the table, from 1
 * @param code of the right shape; its check character may be wrong
 * @param fiscal fiscal funds (财政资金); null when blank
 * @param other other funds (其他资金); null when blank
 * @param purpose purpose (资金用途); blank and withheld are both possible
 * @param plan disbursement plan (资金支出计划), as reported, blanks too
 * @param objectives objectives (绩效目标), in order; none when the cell is blank
 * @param indicators indicators (绩效指标), in order
 */
public record DocumentProject(
        int line,
        UnitCode unitCode,
        String unitName,
        ProjectCode code,
        String name,
        Money total,
        @Nullable Money fiscal,
        @Nullable Money other,
        PublishedText purpose,
        DisbursementSchedule plan,
        List<DocumentObjective> objectives,
        List<DocumentIndicator> indicators) {

    public DocumentProject {
        objectives = List.copyOf(objectives);
        indicators = List.copyOf(indicators);
    }
}
