package org.budgetperformance.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.budgetperformance.api.model.Indicator;
import org.budgetperformance.api.model.Target;
import org.budgetperformance.domain.Labelled;
import org.jspecify.annotations.Nullable;

/** The rows of the indicators (绩效指标), below the row that names their columns. A level that goes on over several rows is one cell. */
final class IndicatorRows {
    private static final int[] WIDTHS = {3, 4, 5, 5, 3, 4};
    private static final String[] HEADS = {"一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"};

    private final List<Indicator> indicators;
    private final BinaryOperator<String> shown;

    private IndicatorRows(List<Indicator> indicators, BinaryOperator<String> shown) {
        this.indicators = indicators;
        this.shown = shown;
    }

    /** @param shown what is shown of a text, which may be null, at a pointer */
    static List<FormRow> of(@Nullable List<Indicator> indicators, BinaryOperator<String> shown) {
        return new IndicatorRows(Objects.requireNonNullElse(indicators, List.of()), shown).rows();
    }

    private List<FormRow> rows() {
        List<FormRow> rows = new ArrayList<>();
        rows.add(head());
        for (int i = 0; i < indicators.size(); i++) {
            rows.add(row(i));
        }
        return rows;
    }

    private static FormRow head() {
        List<FormCell> cells = new ArrayList<>();
        for (int i = 0; i < WIDTHS.length; i++) {
            cells.add(FormCell.word(HEADS[i], WIDTHS[i]));
        }
        return new FormRow(cells);
    }

    private FormRow row(int i) {
        Indicator indicator = indicators.get(i);
        String pointer = "/indicators/" + i;
        Target target = indicator.target();
        return FormRow.of(
                level(i, 0, IndicatorRows::level1, "/level1"),
                level(i, 1, IndicatorRows::level2, "/level2"),
                FormCell.value(indicator.name(), WIDTHS[2], pointer + "/name"),
                text(indicator.description(), 3, pointer + "/description"),
                text(target == null ? null : target.raw(), 4, pointer + "/target"),
                text(indicator.basis(), 5, pointer + "/basis"));
    }

    private FormCell text(@Nullable String text, int column, String pointer) {
        return FormCell.value(shown.apply(text, pointer), WIDTHS[column], pointer);
    }

    private FormCell level(int i, int column, Function<Indicator, String> label, String member) {
        if (continues(i, column)) {
            return FormCell.continued(WIDTHS[column]);
        }
        FormCell cell = FormCell.value(label.apply(indicators.get(i)), WIDTHS[column], "/indicators/" + i + member);
        return i + 1 < indicators.size() && continues(i + 1, column) ? cell.begins() : cell;
    }

    /** Whether a level is that of the row above. Below one that ends, a second level begins anew; a blank one can only stand below a first level. */
    private boolean continues(int i, int column) {
        if (i == 0) {
            return false;
        }
        Indicator above = indicators.get(i - 1);
        Indicator here = indicators.get(i);
        boolean sameSecond = level2(here).equals(level2(above));
        boolean sameFirst = level1(here).equals(level1(above))
                && !level1(here).isEmpty()
                && (sameSecond || !level2(here).isEmpty());
        return sameFirst && (column == 0 || (sameSecond && !level2(here).isEmpty()));
    }

    static String level1(Indicator indicator) {
        return label(indicator.level1Label(), indicator.level1());
    }

    static String level2(Indicator indicator) {
        return label(indicator.level2Label(), indicator.level2());
    }

    private static String label(@Nullable String printed, @Nullable Labelled level) {
        return printed != null ? printed : level == null ? "" : level.label();
    }
}
