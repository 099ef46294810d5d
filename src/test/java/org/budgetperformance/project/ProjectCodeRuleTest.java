package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.budgetperformance.api.model.Budget;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.Faults;
import org.junit.jupiter.api.Test;

class ProjectCodeRuleTest {
    private static final String RIGHT = "13020924P00056710001P";
    private static final String WRONG = "13020924P00056710001Q";

    @Test
    void aWrongCheckCharacterIsRefusedOnlyWhereTheServiceIsSetTo() {
        assertThat(faults(false, WRONG)).isEmpty();
        assertThat(faults(true, WRONG)).containsExactly(Fault.at("/code", FaultCode.PROJECT_CODE_CHECK, WRONG, "P"));
    }

    @Test
    void aRightOneIsTakenEitherWay() {
        assertThat(faults(false, RIGHT)).isEmpty();
        assertThat(faults(true, RIGHT)).isEmpty();
    }

    private static List<Fault> faults(boolean refuseWrong, String code) {
        Faults faults = new Faults();
        Budget budget = new Budget(BigDecimal.ONE, null, null);
        Project project = new Project(
                code, "项目", 2024, "312001", null, null, budget, null, null, null, null, null, null, null, null, null,
                null, null, null);
        new ProjectRules(refuseWrong).check(project, id -> false, faults);
        return faults.toList();
    }
}
