package org.budgetperformance.review;

import jakarta.inject.Singleton;
import java.util.List;
import org.budgetperformance.rules.Finding;
import org.budgetperformance.rules.Rule;
import org.budgetperformance.rules.Rules;
import org.budgetperformance.shared.json.Json;
import org.jspecify.annotations.Nullable;

/** Makes rows of findings; an id is made of what must not change for a waiver to hold. */
@Singleton
class FindingRows {
    private final Json json;
    private final Rules rules;

    FindingRows(Json json, Rules rules) {
        this.json = json;
        this.rules = rules;
    }

    /** Of a project by itself, whose value is all that the message tells. */
    FindingEntity alone(FindingEntity.Owner owner, Finding finding, String place) {
        String values = json.text(finding.arguments());
        return row(
                owner,
                found(finding.rule(), finding.pointer(), values, finding.toldCode(), finding.suggestion()),
                place,
                values,
                false);
    }

    /** Of a project beside others: its value is what is compared, whatever the others have. */
    FindingEntity beside(TraitEntity trait, String values) {
        Rule rule = rules.of(trait.rule()).orElseThrow();
        return row(
                new FindingEntity.Owner(
                        trait.projectCode(), trait.unitCode(), trait.scope().fiscalYear()),
                found(rule, trait.pointer(), values, trait.toldUnit(), null),
                trait.place(),
                trait.values(),
                true);
    }

    List<String> values(String written) {
        return List.of(json.read(written, String[].class));
    }

    private FindingEntity.Found found(
            Rule rule, String pointer, String values, @Nullable String told, @Nullable String suggestion) {
        return new FindingEntity.Found(rule.id(), rule.severity(), pointer, values, told, suggestion);
    }

    private static FindingEntity row(
            FindingEntity.Owner owner, FindingEntity.Found found, String place, String value, boolean beside) {
        return new FindingEntity(Ids.of(found.rule(), owner.projectCode(), place, value), owner, found, beside);
    }
}
