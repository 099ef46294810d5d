package org.budgetperformance.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetperformance.api.model.Budget;
import org.budgetperformance.api.model.DisbursementPlan;
import org.budgetperformance.api.model.Objective;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.Money;
import org.budgetperformance.domain.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * The form of one project (绩效目标表) as offices publish it: amounts in 万元, blanks where the project is blank, and the phrase of withholding
 * where something is withheld.
 *
 * @param title what stands above the table
 */
public record ProjectForm(String title, List<FormRow> rows) {
    /** So many that the cells of all kinds of rows end on whole ones. */
    public static final int COLUMNS = 24;

    private static final int LABEL = 4;
    private static final String TITLE_END = "绩效目标表";

    public ProjectForm {
        rows = List.copyOf(rows);
    }

    public static ProjectForm of(Project project) {
        return new ProjectForm(String.join("", project.name().lines().toList()) + TITLE_END, new Rows(project).all());
    }

    /** Whether a member of both projects, and what is within it, is the same when it is read again. */
    public boolean readsAs(ProjectForm other, String pointer) {
        return read(pointer).equals(other.read(pointer));
    }

    private List<List<String>> read(String pointer) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.shows(pointer))
                .map(cell -> ReadLines.of(Stream.of(cell.pointer(), cell.text())))
                .toList();
    }

    /** How many rows a cell is high: its own, and those below it where cells continue it. */
    public int height(int row, int column) {
        int height = 1;
        while (row + height < rows.size() && rows.get(row + height).continues(column)) {
            height++;
        }
        return height;
    }

    /** The title with a number before it, where there is one. */
    String heading(@Nullable Integer seq) {
        return (seq == null ? "" : seq + ".") + title;
    }

    /** Puts the rows together. */
    private static final class Rows {
        private final Project project;
        private final Set<String> withheld;

        Rows(Project project) {
            this.project = project;
            this.withheld = Set.copyOf(Objects.requireNonNullElse(project.withheld(), List.of()));
        }

        List<FormRow> all() {
            List<FormRow> rows = new ArrayList<>();
            rows.add(unit());
            rows.add(code());
            rows.add(budget());
            rows.add(purpose());
            rows.add(planHeader());
            rows.add(plan());
            rows.add(objectives());
            rows.addAll(IndicatorRows.of(project.indicators(), this::shown));
            return rows;
        }

        private FormRow unit() {
            return FormRow.of(
                    FormCell.value(unit(project.unitCode(), project.unitName()), 16, "/unitCode"),
                    FormCell.word("单位：万元", 8));
        }

        /** A name that begins with a digit would run into the code. */
        private static String unit(String code, @Nullable String name) {
            String named = Objects.requireNonNullElse(name, "");
            boolean runsOn = !named.isEmpty() && Character.isDigit(named.charAt(0));
            return code + (runsOn ? " " : "") + named;
        }

        private FormRow code() {
            return FormRow.of(
                    FormCell.word("项目编码", LABEL),
                    FormCell.value(project.code(), 8, "/code"),
                    FormCell.word("项目名称", LABEL),
                    FormCell.value(project.name(), 8, "/name"));
        }

        private FormRow budget() {
            Budget budget = project.budget();
            return FormRow.of(
                    FormCell.word("预算规模及资金用途", LABEL).begins(),
                    FormCell.word("预算数", 3),
                    FormCell.value(wanYuan(budget.total()), 3, "/budget/total"),
                    FormCell.word("其中：财政    资金", 4),
                    FormCell.value(wanYuan(budget.fiscal()), 3, "/budget/fiscal"),
                    FormCell.word("其他资金", 4),
                    FormCell.value(wanYuan(budget.other()), 3, "/budget/other"));
        }

        private FormRow purpose() {
            return FormRow.of(
                    FormCell.continued(LABEL),
                    FormCell.value(shown(project.purpose(), "/purpose"), COLUMNS - LABEL, "/purpose"));
        }

        private FormRow planHeader() {
            List<FormCell> cells = new ArrayList<>();
            cells.add(FormCell.word("资金支出计划（%）", LABEL).begins());
            for (Checkpoint checkpoint : Checkpoint.values()) {
                cells.add(FormCell.word(checkpoint.label(), 5));
            }
            return new FormRow(cells);
        }

        private FormRow plan() {
            List<FormCell> cells = new ArrayList<>();
            cells.add(FormCell.continued(LABEL));
            Checkpoint[] checkpoints = Checkpoint.values();
            for (int i = 0; i < checkpoints.length; i++) {
                cells.add(FormCell.value(
                        percent(checkpoints[i]), 5, "/disbursementPlan/checkpoints/" + i + "/reportedPercent"));
            }
            return new FormRow(cells);
        }

        private FormRow objectives() {
            List<Objective> objectives = Objects.requireNonNullElse(project.objectives(), List.of());
            String text = IntStream.range(0, objectives.size())
                    .mapToObj(i -> objective(objectives.get(i), i))
                    .collect(Collectors.joining("\n"));
            return FormRow.of(FormCell.word("绩效目标", LABEL), FormCell.value(text, COLUMNS - LABEL, "/objectives"));
        }

        private String objective(Objective objective, int index) {
            return Objects.requireNonNullElse(objective.label(), "")
                    + shown(objective.text(), "/objectives/" + index + "/text");
        }

        private String shown(@Nullable String text, String pointer) {
            return withheld.contains(pointer) ? Withheld.DOCUMENT_PHRASE : Objects.requireNonNullElse(text, "");
        }

        private String percent(Checkpoint checkpoint) {
            DisbursementPlan plan = project.disbursementPlan();
            return plan == null
                    ? ""
                    : plan.checkpoints().stream()
                            .filter(it -> it.month() == checkpoint.month())
                            .map(org.budgetperformance.api.model.Checkpoint::reportedPercent)
                            .filter(Objects::nonNull)
                            .map(it -> it.stripTrailingZeros().toPlainString() + "%")
                            .findFirst()
                            .orElse("");
        }

        private static String wanYuan(@Nullable BigDecimal yuan) {
            return yuan == null ? "" : Money.ofYuan(yuan).toWanYuanText();
        }
    }
}
