package org.budgetperformance.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.domain.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sub-targets (分项绩效目标): a numbered name, then {@code 绩效目标：…} and {@code 绩效指标：…}, each of which may go on
 * over several lines.
 */
final class SubTargetReader {
    private final List<Line> lines;
    private final FaultList faults;
    private final List<SubTargetDraft> drafts = new ArrayList<>();
    private @Nullable SubTargetDraft current;
    private boolean misplaced;

    SubTargetReader(List<Line> lines, FaultList faults) {
        this.lines = lines;
        this.faults = faults;
    }

    /** Those that are sound. */
    List<SubTarget> read() {
        for (int i = 0; i < lines.size(); i++) {
            readLine(i);
        }
        refuseRepeated();
        return SubTargetDraft.finish(drafts, faults);
    }

    private void readLine(int i) {
        Line line = lines.get(i);
        Optional<Numbered> name = nameAt(i);
        if (name.isPresent()) {
            current = new SubTargetDraft(line.number(), name.get());
            drafts.add(current);
        } else if (current == null) {
            refuseOnce(line);
        } else if (!current.accept(line.text())) {
            faults.addMisplaced(line.number(), line.text());
        }
    }

    /**
     * A numbered line is a name when an objective follows, or when its number is the next behind one that is whole. Others
     * are items of a list inside an objective.
     */
    private Optional<Numbered> nameAt(int i) {
        int next = current == null ? 1 : current.seq() + 1;
        boolean mayBegin = current == null || current.isWhole();
        return Numbered.item(lines.get(i).text())
                .filter(it -> (mayBegin && it.number() == next) || objectiveFollows(i));
    }

    private boolean objectiveFollows(int i) {
        return lines.subList(i + 1, lines.size()).stream()
                .map(Line::text)
                .filter(text ->
                        SubTargetDraft.isLabelled(text) || Numbered.item(text).isPresent())
                .findFirst()
                .filter(SubTargetDraft::isObjective)
                .isPresent();
    }

    private void refuseOnce(Line line) {
        if (!misplaced) {
            faults.addMisplaced(line.number(), line.text());
        }
        misplaced = true;
    }

    private void refuseRepeated() {
        Set<Integer> seen = new HashSet<>();
        drafts.stream()
                .filter(draft -> !seen.add(draft.seq()))
                .forEach(draft -> faults.addInCell(
                        draft.line(), SubTargetDraft.CELL, FaultCode.REPEATED_SEQ, Integer.toString(draft.seq())));
    }
}
