package org.budgetperformance.importing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.api.model.ImportAction;
import org.budgetperformance.api.model.ImportEntry;
import org.budgetperformance.api.model.ImportFault;
import org.budgetperformance.api.model.ImportReport;
import org.budgetperformance.api.model.ImportTotals;
import org.budgetperformance.api.model.ReviewReport;
import org.budgetperformance.document.DocumentEntry;
import org.budgetperformance.document.DocumentFault;
import org.budgetperformance.document.DocumentIndicator;
import org.budgetperformance.document.DocumentObjective;
import org.budgetperformance.document.DocumentProject;
import org.budgetperformance.document.PublishedDocument;
import org.budgetperformance.document.ReadResult;
import org.budgetperformance.document.RejectedEntry;
import org.budgetperformance.domain.Money;
import org.budgetperformance.domain.TargetKind;
import org.budgetperformance.shared.problem.Language;
import org.jspecify.annotations.Nullable;

/** Writes the reports of imports. */
final class ImportReports {
    private ImportReports() {}

    /** Of a document that was, or would be, written. */
    static ImportReport written(
            @Nullable String id,
            boolean dryRun,
            ResolvedDocument resolved,
            List<ImportEntry> entries,
            ReviewReport review) {
        return new ImportReport(
                id,
                dryRun,
                resolved.departmentCode(),
                resolved.departmentName(),
                resolved.fiscalYear(),
                now(),
                totals(resolved.document(), entries),
                entries,
                List.of(),
                review);
    }

    /** Of a document with faults. */
    static ImportReport refused(ReadResult read, List<DocumentFault> more, ImportRequest request) {
        PublishedDocument document = read.document();
        Language language = request.language();
        List<RejectedEntry> rejected = new ArrayList<>(read.rejected());
        List<ImportEntry> entries = new ArrayList<>();
        if (document != null) {
            Map<Integer, List<DocumentFault>> faults = bySeq(more);
            for (DocumentEntry entry : document.entries()) {
                rejected(entry, faults).ifPresentOrElse(rejected::add, () -> entries.add(untouched(entry)));
            }
        }
        rejected.forEach(entry -> entries.add(refused(entry, language)));
        entries.sort(Comparator.comparingInt(ImportEntry::line));
        return new ImportReport(
                null,
                request.dryRun(),
                document == null ? request.departmentCode() : document.departmentCode(),
                document == null ? request.departmentName() : document.departmentName(),
                document == null || request.fiscalYear() != null ? request.fiscalYear() : document.fiscalYear(),
                now(),
                totals(document, entries),
                entries,
                outside(Stream.concat(read.faults().stream(), more.stream()), rejected)
                        .map(fault -> fault(fault, language))
                        .toList(),
                null);
    }

    static ImportEntry entry(DocumentEntry entry, ImportAction action, @Nullable Long version) {
        DocumentProject project = entry.project();
        return new ImportEntry(
                entry.seq(),
                entry.line(),
                project == null ? null : project.code().value(),
                project == null ? null : project.name(),
                action,
                version,
                List.of());
    }

    private static ImportEntry untouched(DocumentEntry entry) {
        return entry(entry, entry.isClassified() ? ImportAction.CLASSIFIED : ImportAction.SKIPPED, null);
    }

    /** An entry that was read without faults, but breaks a rule. */
    private static Optional<RejectedEntry> rejected(DocumentEntry entry, Map<Integer, List<DocumentFault>> faults) {
        List<DocumentFault> own = faults.get(entry.seq());
        DocumentProject project = entry.project();
        return project == null || own == null
                ? Optional.empty()
                : Optional.of(new RejectedEntry(
                        entry.seq(), entry.line(), project.code().value(), project.name(), own));
    }

    private static Map<Integer, List<DocumentFault>> bySeq(List<DocumentFault> faults) {
        return faults.stream()
                .filter(fault -> fault.seq() != null)
                .collect(Collectors.groupingBy(fault -> Objects.requireNonNull(fault.seq())));
    }

    private static ImportEntry refused(RejectedEntry entry, Language language) {
        return new ImportEntry(
                entry.seq(),
                entry.line(),
                entry.projectCode(),
                entry.projectName(),
                ImportAction.REJECTED,
                null,
                entry.faults().stream().map(fault -> fault(fault, language)).toList());
    }

    private static Stream<DocumentFault> outside(Stream<DocumentFault> faults, List<RejectedEntry> rejected) {
        Set<DocumentFault> inside =
                rejected.stream().flatMap(entry -> entry.faults().stream()).collect(Collectors.toSet());
        return faults.filter(fault -> !inside.contains(fault));
    }

    private static ImportFault fault(DocumentFault fault, Language language) {
        return new ImportFault(
                fault.line(), fault.cell(), fault.code().name(), language.sentence(fault.code(), fault.arguments()));
    }

    private static ImportTotals totals(@Nullable PublishedDocument document, List<ImportEntry> entries) {
        List<DocumentProject> projects = document == null ? List.of() : document.projects();
        return new ImportTotals(
                entries.size(),
                projects.size(),
                (int) count(entries, ImportAction.CLASSIFIED),
                (int) projects.stream()
                        .map(DocumentProject::unitCode)
                        .distinct()
                        .count(),
                projects.stream().mapToInt(it -> it.indicators().size()).sum(),
                projects.stream().mapToInt(ImportReports::withheldMembers).sum(),
                projects.stream().map(it -> it.total().yuan()).reduce(Money.ZERO.yuan(), BigDecimal::add),
                (int) count(entries, ImportAction.CREATED),
                (int) count(entries, ImportAction.UPDATED),
                (int) count(entries, ImportAction.UNCHANGED),
                (int) count(entries, ImportAction.REJECTED));
    }

    private static long count(List<ImportEntry> entries, ImportAction action) {
        return entries.stream().filter(entry -> entry.action() == action).count();
    }

    private static int withheldMembers(DocumentProject project) {
        long objectives = project.objectives().stream()
                .map(DocumentObjective::text)
                .filter(text -> text.withheld())
                .count();
        long inIndicators = project.indicators().stream()
                .mapToLong(ImportReports::withheldMembers)
                .sum();
        return (int) (objectives + inIndicators) + (project.purpose().withheld() ? 1 : 0);
    }

    private static long withheldMembers(DocumentIndicator row) {
        return Stream.of(
                        row.description().withheld(),
                        row.basis().withheld(),
                        row.target().kind() == TargetKind.WITHHELD)
                .filter(Boolean::booleanValue)
                .count();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
