package org.budgetperformance.form;

import java.util.List;

/** A row of the form, as wide as the form. */
public record FormRow(List<FormCell> cells) {
    public FormRow {
        cells = List.copyOf(cells);
        int columns = cells.stream().mapToInt(FormCell::columns).sum();
        if (columns != ProjectForm.COLUMNS) {
            throw new IllegalArgumentException(columns + " columns");
        }
    }

    /** Whether the cell that begins at a column is one with that above it. */
    boolean continues(int column) {
        int at = 0;
        for (FormCell cell : cells) {
            if (at == column) {
                return cell.merge() == FormCell.Merge.CONTINUES;
            }
            at += cell.columns();
        }
        return false;
    }

    static FormRow of(FormCell... cells) {
        return new FormRow(List.of(cells));
    }
}
