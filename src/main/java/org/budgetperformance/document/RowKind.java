package org.budgetperformance.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a project's table, in their order. Some are known by their first cell, the others by the row above them.
 */
enum RowKind {
    UNIT("预算单位", "", null, "单位：万元"),
    CODE("项目编码", "项目编码", null, null, "项目名称", null),
    BUDGET("预算规模及资金用途", "预算规模", null, "预算数", null, "财政资金", null, "其他资金", null),
    PURPOSE("资金用途", "", "", null),
    PLAN_HEADER("资金支出计划", "资金支出计划", null, "3月底", "6月底", "10月底", "12月底"),
    PLAN("资金支出计划", "", "", null, null, null, null),
    OBJECTIVES("绩效目标", "绩效目标", null, null),
    INDICATOR_HEADER("一级指标", "一级指标", null, "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"),
    INDICATOR("绩效指标", "", null, null, null, null, null, null);

    private final String title;
    private final String firstWord;

    @SuppressWarnings("ImmutableEnumChecker") // toList() gives a list that nobody can change
    private final List<FixedCell> cells;

    /** A cell with a word is fixed by the form: it must end in it, or be blank where the word is empty. */
    RowKind(String title, String firstWord, @Nullable String... cells) {
        this.title = title;
        this.firstWord = firstWord;
        this.cells = Arrays.stream(cells).map(FixedCell::new).toList();
    }

    /** What a fault calls the row. */
    String title() {
        return title;
    }

    /** How many cells the row has. */
    int size() {
        return cells.size();
    }

    /** The fixed word of a cell; null where the document says something. */
    @Nullable
    String wordAt(int index) {
        return cells.get(index).word();
    }

    /** The kind of row that begins with this cell; empty for a row that has no name of its own. */
    static Optional<RowKind> beginningWith(Cell cell) {
        if (cell.text().length() > 40) {
            return Optional.empty();
        }
        String label = cell.squeezed();
        return Arrays.stream(values())
                .filter(kind -> !kind.firstWord.isEmpty() && kind.isNamed(label))
                .findFirst();
    }

    /** The kind of a row without a name below a row of this kind; empty where none may be. */
    Optional<RowKind> below() {
        return switch (this) {
            case BUDGET -> Optional.of(PURPOSE);
            case PLAN_HEADER -> Optional.of(PLAN);
            case INDICATOR_HEADER, INDICATOR -> Optional.of(INDICATOR);
            default -> Optional.empty();
        };
    }

    private boolean isNamed(String label) {
        boolean named = this == BUDGET || this == PLAN_HEADER;
        return named ? label.startsWith(firstWord) : label.equals(firstWord);
    }

    private record FixedCell(@Nullable String word) {}
}
