package org.budgetperformance.review;

import jakarta.inject.Singleton;
import java.util.List;
import org.budgetperformance.api.model.Finding;
import org.budgetperformance.api.model.FindingStatus;
import org.budgetperformance.api.model.ReviewRule;
import org.budgetperformance.api.model.ReviewRuleParameter;
import org.budgetperformance.api.model.Waiver;
import org.budgetperformance.rules.Parameter;
import org.budgetperformance.rules.ReviewedProject;
import org.budgetperformance.rules.Rule;
import org.budgetperformance.rules.Rules;
import org.budgetperformance.shared.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Writes findings as the contract does. What a message tells of a unit that is not the caller's is left out of it. */
@Singleton
class FindingViews {
    private static final String UNTOLD = "…";

    private final FindingRows rows;
    private final Rules rules;
    private final CurrentCaller caller;

    FindingViews(FindingRows rows, Rules rules, CurrentCaller caller) {
        this.rows = rows;
        this.rules = rules;
        this.caller = caller;
    }

    ReviewRule of(Rule rule) {
        return new ReviewRule(
                rule.id(),
                rule.severity(),
                rule.isEnabled(),
                RuleWords.ZH.title(rule),
                RuleWords.EN.title(rule),
                RuleWords.ZH.explanation(rule),
                RuleWords.EN.explanation(rule),
                RuleWords.ZH.norm(rule),
                rule.parameters().stream().map(it -> parameter(rule, it)).toList());
    }

    private static ReviewRuleParameter parameter(Rule rule, Parameter parameter) {
        return new ReviewRuleParameter(
                parameter.name(),
                parameter.value(),
                parameter.standard(),
                RuleWords.ZH.parameter(rule, parameter),
                RuleWords.EN.parameter(rule, parameter));
    }

    Finding of(FindingEntity stored) {
        FindingEntity.Found found = stored.found();
        Rule rule = rules.of(found.rule()).orElseThrow();
        List<String> values = told(rows.values(found.values()), found.toldUnit());
        return new Finding(
                stored.id(),
                found.rule(),
                found.severity(),
                stored.projectCode(),
                stored.unitCode(),
                stored.fiscalYear(),
                found.pointer(),
                value(values),
                RuleWords.ZH.message(rule, values),
                RuleWords.EN.message(rule, values),
                found.suggestion(),
                stored.status(),
                stored.isWaived() ? waiver(stored) : null,
                stored.foundAt());
    }

    /** Of what is not stored, and the caller's own. */
    Finding of(org.budgetperformance.rules.Finding finding, ReviewedProject project) {
        List<String> values = told(finding.arguments(), finding.toldCode());
        return new Finding(
                null,
                finding.rule().id(),
                finding.rule().severity(),
                project.code().value(),
                project.unitCode().value(),
                project.fiscalYear(),
                finding.pointer(),
                value(values),
                RuleWords.ZH.message(finding.rule(), values),
                RuleWords.EN.message(finding.rule(), values),
                finding.suggestion(),
                FindingStatus.OPEN,
                null,
                null);
    }

    Waiver waiver(FindingEntity stored) {
        return new Waiver(stored.waiverReason(), stored.waivedBy(), stored.waivedAt());
    }

    private List<String> told(List<String> values, @Nullable String unit) {
        return unit == null || caller.scope().holds(unit)
                ? values
                : values.stream().map(it -> UNTOLD).toList();
    }

    private static @Nullable String value(List<String> values) {
        return values.isEmpty() || values.get(0).equals(UNTOLD) ? null : values.get(0);
    }
}
