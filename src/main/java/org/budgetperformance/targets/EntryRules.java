package org.budgetperformance.targets;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.TargetsEntry;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.project.ProjectCatalogue;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.problem.Faults;
import org.jspecify.annotations.Nullable;

/** The rules of a document's entries: numbers and projects stand there once, and each is a project or classified. */
@Singleton
class EntryRules {
    private final ProjectCatalogue projects;

    EntryRules(ProjectCatalogue projects) {
        this.projects = projects;
    }

    void check(String departmentCode, CheckedBody<PerformanceTargets> body) {
        List<TargetsEntry> entries = TargetsContent.items(body.value().entries());
        JsonNode sent = body.json("/entries");
        Set<String> known = projects.existing(departmentCode, codes(entries));
        Seen seen = new Seen(new HashSet<>(), new HashSet<>());
        for (int i = 0; i < entries.size(); i++) {
            TargetsEntry entry = entries.get(i);
            if (entry != null) {
                String pointer = "/entries/" + i;
                checkSeq(entry.seq(), seen, pointer + "/seq", body.faults());
                checkProject(entry.projectCode(), known, seen, pointer + "/projectCode", body.faults());
                checkState(entry, sent.path(i), pointer + "/projectCode", body.faults());
            }
        }
    }

    private static Set<String> codes(List<TargetsEntry> entries) {
        return entries.stream()
                .filter(Objects::nonNull)
                .map(TargetsEntry::projectCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static void checkSeq(@Nullable Integer seq, Seen seen, String pointer, Faults faults) {
        if (seq != null && !seen.numbers().add(seq)) {
            faults.add(pointer, FaultCode.REPEATED_SEQ, seq.toString());
        }
    }

    private static void checkProject(
            @Nullable String code, Set<String> known, Seen seen, String pointer, Faults faults) {
        if (code == null) {
            return;
        }
        if (!known.contains(code)) {
            faults.add(pointer, FaultCode.UNKNOWN_PROJECT, code);
        }
        if (!seen.projects().add(code)) {
            faults.add(pointer, FaultCode.REPEATED_PROJECT, code);
        }
    }

    /** Asks the entry as it was sent: what the schema refused in it is a fault already, not a missing value. */
    private static void checkState(TargetsEntry entry, JsonNode sent, String pointer, Faults faults) {
        boolean named = isSent(sent.path("projectCode"));
        boolean classified = Boolean.TRUE.equals(entry.classified());
        boolean refused = entry.classified() == null && isSent(sent.path("classified"));
        if (named && classified) {
            faults.add(pointer, FaultCode.WITHHELD_VALUE_PRESENT);
        } else if (!named && !classified && !refused) {
            faults.add(pointer, FaultCode.MISSING_VALUE);
        }
    }

    private static boolean isSent(JsonNode member) {
        return !member.isMissingNode() && !member.isNull();
    }

    /** What stood in the entries before. */
    private record Seen(Set<Integer> numbers, Set<String> projects) {}
}
