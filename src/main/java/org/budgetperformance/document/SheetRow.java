package org.budgetperformance.document;

import java.util.Map;
import java.util.stream.Collectors;
import org.budgetperformance.domain.Texts;

/**
 * A row of a sheet.
 *
 * @param number from 1, as the program shows it
 * @param cells by the headings above them
 */
record SheetRow(int number, Map<String, String> cells) {
    private static final String CODE = "项目编码";

    String at(String heading) {
        return cells.getOrDefault(heading, "");
    }

    /** The code of the project that the row is about. */
    String code() {
        return Labels.squeezed(at(CODE));
    }

    /** Its text as the text form would say it: without blanks at the ends of its lines, and without empty lines. */
    String text(String heading) {
        return at(heading)
                .lines()
                .map(Texts::trimCell)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    Cell cell(String heading) {
        return new Cell(number, text(heading), 0);
    }

    Line line(String heading) {
        return new Line(number, text(heading), false, false);
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}
