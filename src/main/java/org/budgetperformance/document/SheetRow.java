package org.budgetperformance.document;

import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param number from 1, as the program shows it
 * @param cells by the headings above them
 */
record SheetRow(int number, Map<String, String> cells) {
    String at(String heading) {
        return cells.getOrDefault(heading, "");
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}
