package org.budgetperformance.document;

import java.util.List;
import org.budgetperformance.domain.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A department's published document of one year, as far as it is sound.
 *
 * @param departmentCode first three digits of its unit codes; null when no unit is named
 * @param departmentName name of the unit that ends in 本级, without these two characters; null when there is none
 * @param fiscalYear the first year its overall objective names, else the commonest year of its project codes, else null
 * @param overallObjective overall objective (总体绩效目标), its paragraphs joined by {@code \n}; empty only beside a fault
 * @param entries the sound entries of part two, in order; those with faults are in {@link ReadResult#rejected()}
 */
public record PublishedDocument(
        @Nullable String departmentCode,
        @Nullable String departmentName,
        @Nullable Integer fiscalYear,
        String overallObjective,
        List<SubTarget> subTargets,
        List<Safeguard> safeguards,
        List<DocumentEntry> entries) {

    public PublishedDocument {
        subTargets = List.copyOf(subTargets);
        safeguards = List.copyOf(safeguards);
        entries = List.copyOf(entries);
    }

    /** The projects of the entries that have a table, in order. */
    public List<DocumentProject> projects() {
        return entries.stream().flatMap(entry -> entry.table().stream()).toList();
    }

    /** How many entries are wholly classified (此项目涉密). */
    public long classifiedEntries() {
        return entries.stream().filter(DocumentEntry::isClassified).count();
    }

    /** The projects of one unit, in order. */
    public List<DocumentProject> projectsOf(UnitCode unit) {
        return projects().stream()
                .filter(project -> project.unitCode().equals(unit))
                .toList();
    }
}
