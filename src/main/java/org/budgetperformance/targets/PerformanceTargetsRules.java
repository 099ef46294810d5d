package org.budgetperformance.targets;

import jakarta.inject.Singleton;
import java.util.List;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Safeguard;
import org.budgetperformance.api.model.SubTarget;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.Withheld;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.problem.Faults;
import org.jspecify.annotations.Nullable;

/**
 * What written performance targets must keep to beyond the contract's schema. Whatever the schema refused is null here, array
 * items too, so every rule takes null for "nothing to say".
 */
@Singleton
class PerformanceTargetsRules {
    private final EntryRules entries;

    PerformanceTargetsRules(EntryRules entries) {
        this.entries = entries;
    }

    void check(String departmentCode, CheckedBody<PerformanceTargets> body) {
        PerformanceTargets written = body.value();
        Faults faults = body.faults();
        checkText(written.overallObjective(), "/overallObjective", faults);
        checkSubTargets(TargetsContent.items(written.subTargets()), faults);
        checkSafeguards(TargetsContent.items(written.safeguards()), faults);
        entries.check(departmentCode, body);
    }

    private static void checkSubTargets(List<SubTarget> subTargets, Faults faults) {
        for (int i = 0; i < subTargets.size(); i++) {
            SubTarget subTarget = subTargets.get(i);
            if (subTarget != null) {
                checkText(subTarget.name(), "/subTargets/" + i + "/name", faults);
                checkText(subTarget.objective(), "/subTargets/" + i + "/objective", faults);
                checkText(subTarget.indicators(), "/subTargets/" + i + "/indicators", faults);
            }
        }
    }

    private static void checkSafeguards(List<Safeguard> safeguards, Faults faults) {
        for (int i = 0; i < safeguards.size(); i++) {
            Safeguard safeguard = safeguards.get(i);
            if (safeguard != null) {
                checkText(safeguard.title(), "/safeguards/" + i + "/title", faults);
                checkText(safeguard.text(), "/safeguards/" + i + "/text", faults);
            }
        }
    }

    /** Withheld is a state that these texts do not have, so none of them says its phrase (涉及公安工作秘密). */
    private static void checkText(@Nullable String text, String pointer, Faults faults) {
        if (text != null && Withheld.isPhrase(text)) {
            faults.add(pointer, FaultCode.WITHHELD_PHRASE);
        }
    }
}
