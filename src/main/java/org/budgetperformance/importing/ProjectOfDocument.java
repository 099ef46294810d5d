package org.budgetperformance.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.budgetperformance.api.model.Budget;
import org.budgetperformance.api.model.DisbursementPlan;
import org.budgetperformance.api.model.Indicator;
import org.budgetperformance.api.model.Objective;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.Target;
import org.budgetperformance.document.DocumentIndicator;
import org.budgetperformance.document.DocumentObjective;
import org.budgetperformance.document.DocumentProject;
import org.budgetperformance.document.PublishedText;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.Money;
import org.budgetperformance.domain.TargetKind;
import org.jspecify.annotations.Nullable;

/** Turns a document's table into the project that a caller would send for it, so that both are written by the same rules. */
final class ProjectOfDocument {
    private final DocumentProject table;
    private final List<String> withheld = new ArrayList<>();

    private ProjectOfDocument(DocumentProject table) {
        this.table = table;
    }

    static Project of(DocumentProject table, int fiscalYear) {
        return new ProjectOfDocument(table).project(fiscalYear);
    }

    private Project project(int fiscalYear) {
        return new Project(
                table.code().value(),
                table.name(),
                fiscalYear,
                table.unitCode().value(),
                null,
                null,
                new Budget(table.total().yuan(), yuan(table.fiscal()), yuan(table.other())),
                text(table.purpose(), "/purpose"),
                objectives(),
                plan(table.plan()),
                indicators(),
                null,
                withheld,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private List<Objective> objectives() {
        List<Objective> objectives = new ArrayList<>();
        for (DocumentObjective objective : table.objectives()) {
            String text = text(objective.text(), "/objectives/" + objectives.size() + "/text");
            objectives.add(new Objective(null, objective.label(), text));
        }
        return objectives;
    }

    private List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        table.indicators().forEach(row -> indicators.add(indicator(row, "/indicators/" + indicators.size())));
        return indicators;
    }

    private Indicator indicator(DocumentIndicator row, String pointer) {
        return new Indicator(
                null,
                null,
                row.level1(),
                blankToNull(row.level1Label()),
                row.level2(),
                blankToNull(row.level2Label()),
                row.name(),
                text(row.description(), pointer + "/description"),
                target(row, pointer + "/target"),
                text(row.basis(), pointer + "/basis"));
    }

    private @Nullable Target target(DocumentIndicator row, String pointer) {
        if (row.target().kind() == TargetKind.WITHHELD) {
            withheld.add(pointer);
            return null;
        }
        return new Target(row.target().raw(), null, null, null, null, null, null);
    }

    private @Nullable String text(PublishedText text, String pointer) {
        if (text.withheld()) {
            withheld.add(pointer);
        }
        return text.text();
    }

    private static DisbursementPlan plan(DisbursementSchedule schedule) {
        return new DisbursementPlan(
                null,
                Arrays.stream(Checkpoint.values())
                        .map(it -> new org.budgetperformance.api.model.Checkpoint(
                                it.month(), schedule.reported(it), null, null))
                        .toList());
    }

    private static @Nullable BigDecimal yuan(@Nullable Money amount) {
        return amount == null ? null : amount.yuan();
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
