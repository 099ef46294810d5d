package org.budgetperformance.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.domain.UnitCode;
import org.jspecify.annotations.Nullable;

/** Refuses what entries contradict each other in; the first entry is right and the later one has the fault. */
final class EntryComparison {
    private final Set<Integer> seqs = new HashSet<>();
    private final Set<ProjectCode> codes = new HashSet<>();
    private final Map<UnitCode, String> unitNames = new HashMap<>();
    private @Nullable String departmentCode;

    private EntryComparison() {}

    static void check(List<EntryDraft> drafts) {
        EntryComparison comparison = new EntryComparison();
        drafts.forEach(comparison::compare);
    }

    private void compare(EntryDraft draft) {
        Integer seq = draft.heading().seq();
        if (seq != null && !seqs.add(seq)) {
            draft.faults().add(draft.heading().line(), FaultCode.DOCUMENT_SEQ_REPEATED, Integer.toString(seq));
        }
        ProjectCode code = draft.code();
        if (code != null && !codes.add(code)) {
            draft.faults().addInCell(draft.codeLine(), "项目编码", FaultCode.DOCUMENT_PROJECT_REPEATED, code.value());
        }
        if (draft.unit() != null) {
            compareUnit(draft, draft.unit());
        }
    }

    private void compareUnit(EntryDraft draft, UnitCell unit) {
        UnitCode code = unit.code();
        departmentCode = departmentCode == null ? code.departmentCode() : departmentCode;
        if (!departmentCode.equals(code.departmentCode())) {
            refuseUnit(draft, FaultCode.DOCUMENT_SEVERAL_DEPARTMENTS, code);
        }
        String name = unitNames.putIfAbsent(code, unit.name());
        if (name != null && !name.equals(unit.name())) {
            refuseUnit(draft, FaultCode.DOCUMENT_UNIT_NAMED_TWICE, code);
        }
    }

    private static void refuseUnit(EntryDraft draft, FaultCode fault, UnitCode unit) {
        draft.faults().addInCell(draft.unitLine(), UnitCell.HEADING, fault, unit.value());
    }
}
