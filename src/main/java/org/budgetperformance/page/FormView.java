package org.budgetperformance.page;

import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.form.FormCell;
import org.budgetperformance.form.FormRow;
import org.budgetperformance.form.ProjectForm;
import org.jspecify.annotations.Nullable;

/** The official form as a table of HTML, with findings beside the cells they speak of. */
public record FormView(String title, List<List<Cell>> rows) {
    /** @param notes what is found of the member that the cell shows */
    public record Cell(List<String> lines, int columns, int rows, boolean word, List<Note> notes) {}

    static FormView of(ProjectForm form, List<Note> notes) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Note> left = new ArrayList<>(notes);
        for (int row = 0; row < form.rows().size(); row++) {
            rows.add(cells(form, row, left));
        }
        return new FormView(form.title(), rows);
    }

    private static List<Cell> cells(ProjectForm form, int row, List<Note> left) {
        List<Cell> cells = new ArrayList<>();
        FormRow of = form.rows().get(row);
        int column = 0;
        for (FormCell cell : of.cells()) {
            if (cell.merge() != FormCell.Merge.CONTINUES) {
                cells.add(new Cell(
                        cell.text().lines().toList(),
                        cell.columns(),
                        form.height(row, column),
                        cell.isWord(),
                        taken(left, cell.pointer())));
            }
            column += cell.columns();
        }
        return cells;
    }

    /** Those of the member itself, of one within it, and of one that it is the first cell of. */
    private static List<Note> taken(List<Note> left, @Nullable String pointer) {
        if (pointer == null) {
            return List.of();
        }
        List<Note> taken = left.stream()
                .filter(it -> isWithin(it.pointer(), pointer) || isWithin(pointer, it.pointer()))
                .filter(it -> !it.pointer().isEmpty())
                .toList();
        left.removeAll(taken);
        return taken;
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }
}
