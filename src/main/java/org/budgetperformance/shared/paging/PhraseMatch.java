package org.budgetperformance.shared.paging;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** Teaches the query language {@code match_phrase(one, other, phrase)}, how well a full-text index of two columns fits. */
public class PhraseMatch implements FunctionContributor {
    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        contributions
                .getFunctionRegistry()
                .registerPattern(
                        "match_phrase",
                        "match(?1, ?2) against (?3 in boolean mode)",
                        contributions
                                .getTypeConfiguration()
                                .getBasicTypeRegistry()
                                .resolve(StandardBasicTypes.DOUBLE));
    }
}
