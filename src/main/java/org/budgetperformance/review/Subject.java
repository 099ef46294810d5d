package org.budgetperformance.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetperformance.api.model.DisbursementPlan;
import org.budgetperformance.api.model.Indicator;
import org.budgetperformance.api.model.Objective;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.Target;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.Money;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.domain.TargetValue;
import org.budgetperformance.domain.UnitCode;
import org.budgetperformance.project.PlanRules;
import org.budgetperformance.rules.ReviewedIndicator;
import org.budgetperformance.rules.ReviewedProject;
import org.budgetperformance.rules.ReviewedText;
import org.budgetperformance.shared.problem.Faults;
import org.jspecify.annotations.Nullable;

/**
 * A project as rules see it, made of its representation, which holds nothing that is withheld.
 *
 * @param indicatorIds in the order of the indicators; empty for what is not stored
 */
public record Subject(ReviewedProject project, List<String> indicatorIds) {
    private static final Pattern INDICATOR = Pattern.compile("/indicators/(\\d+)(/.*)?");

    public static Subject of(Project project, String unitName) {
        return new Subject(new Reader(project).read(unitName), ids(project));
    }

    /** What stays of a pointer when indicators come and go in front of the one it points to. */
    String place(String pointer) {
        Matcher indicator = INDICATOR.matcher(pointer);
        return indicatorIds.isEmpty() || !indicator.matches()
                ? pointer
                : "/indicators/" + indicatorIds.get(Integer.parseInt(indicator.group(1)))
                        + Objects.requireNonNullElse(indicator.group(2), "");
    }

    private static List<String> ids(Project project) {
        List<Indicator> indicators = items(project.indicators());
        return indicators.stream().anyMatch(it -> it.id() == null)
                ? List.of()
                : indicators.stream().map(Indicator::id).toList();
    }

    private static <T> List<T> items(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private record Reader(Project project, Set<String> withheld) {
        Reader(Project project) {
            this(project, Set.copyOf(items(project.withheld())));
        }

        ReviewedProject read(String unitName) {
            return new ReviewedProject(
                    ProjectCode.of(project.code()),
                    project.name(),
                    project.fiscalYear(),
                    UnitCode.of(project.unitCode()),
                    unitName,
                    Money.ofYuan(project.budget().total()),
                    money(project.budget().fiscal()),
                    money(project.budget().other()),
                    text(project.purpose(), "/purpose"),
                    objectives(),
                    plan(project.disbursementPlan()),
                    indicators());
        }

        private List<ReviewedText> objectives() {
            List<ReviewedText> texts = new ArrayList<>();
            for (Objective objective : items(project.objectives())) {
                texts.add(text(objective.text(), "/objectives/" + texts.size() + "/text"));
            }
            return texts;
        }

        private List<ReviewedIndicator> indicators() {
            List<ReviewedIndicator> indicators = new ArrayList<>();
            for (Indicator indicator : items(project.indicators())) {
                int place = indicators.size();
                Target target = indicator.target();
                indicators.add(new ReviewedIndicator(
                        place,
                        indicator.level1(),
                        indicator.level2(),
                        indicator.level2Label(),
                        indicator.name(),
                        text(indicator.description(), "/indicators/" + place + "/description"),
                        target == null ? TargetValue.withheld() : TargetValue.read(target.raw())));
            }
            return indicators;
        }

        private ReviewedText text(@Nullable String text, String pointer) {
            return new ReviewedText(text, withheld.contains(pointer));
        }

        private static @Nullable DisbursementSchedule plan(@Nullable DisbursementPlan plan) {
            return plan == null ? null : PlanRules.read(plan.checkpoints(), "", new Faults());
        }

        private static @Nullable Money money(@Nullable BigDecimal yuan) {
            return yuan == null ? null : Money.ofYuan(yuan);
        }
    }
}
