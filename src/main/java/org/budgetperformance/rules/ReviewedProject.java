package org.budgetperformance.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.Money;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.domain.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A project (项目) as the rules see it: what of it may be read by everybody, so that a finding never tells what is withheld.
 *
 * @param fiscal null when left blank
 * @param other null when left blank
 * @param plan null when there is none
 */
public record ReviewedProject(
        ProjectCode code,
        String name,
        int fiscalYear,
        UnitCode unitCode,
        String unitName,
        Money total,
        @Nullable Money fiscal,
        @Nullable Money other,
        ReviewedText purpose,
        List<ReviewedText> objectives,
        @Nullable DisbursementSchedule plan,
        List<ReviewedIndicator> indicators) {

    public ReviewedProject {
        objectives = List.copyOf(objectives);
        indicators = List.copyOf(indicators);
    }

    /** The texts that can be read, by the pointers to them. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("/purpose", purpose.readable());
        texts.putAll(objectiveTexts());
        return withoutBlank(texts);
    }

    Map<String, String> objectiveTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < objectives.size(); i++) {
            texts.put("/objectives/" + i + "/text", objectives.get(i).readable());
        }
        return withoutBlank(texts);
    }

    private static Map<String, String> withoutBlank(Map<String, String> texts) {
        texts.values().removeIf(text -> Wording.plain(text).isEmpty());
        return texts;
    }
}
