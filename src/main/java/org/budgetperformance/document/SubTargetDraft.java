package org.budgetperformance.document;

import java.util.List;
import java.util.Optional;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.Texts;
import org.jspecify.annotations.Nullable;

/** A sub-target while its lines are read: the name, then its objective, then its indicators. */
final class SubTargetDraft {
    static final String CELL = "分项绩效目标";

    private static final String OBJECTIVE = "绩效目标";
    private static final String INDICATORS = "绩效指标";

    private final int line;
    private final int seq;
    private final StringBuilder name = new StringBuilder();
    private @Nullable StringBuilder objective;
    private @Nullable StringBuilder indicators;
    private StringBuilder open = name;

    SubTargetDraft(int line, Numbered heading) {
        this.line = line;
        this.seq = heading.number();
        append(heading.rest());
    }

    /** One whose texts stand apart already. */
    SubTargetDraft(int line, int seq, String name, String objective, String indicators) {
        this.line = line;
        this.seq = seq;
        this.name.append(name);
        this.objective = new StringBuilder(objective);
        this.indicators = new StringBuilder(indicators);
    }

    /** The sub-targets that are sound. */
    static List<SubTarget> finish(List<SubTargetDraft> drafts, FaultList faults) {
        if (!drafts.isEmpty()) {
            int last = drafts.get(drafts.size() - 1).line();
            faults.checkCount(last, CELL, drafts.size(), Limits.SUB_TARGETS);
        }
        return drafts.stream().flatMap(it -> it.finish(faults).stream()).toList();
    }

    static boolean isLabelled(String text) {
        return isObjective(text) || behind(INDICATORS, text).isPresent();
    }

    static boolean isObjective(String text) {
        return behind(OBJECTIVE, text).isPresent();
    }

    int line() {
        return line;
    }

    int seq() {
        return seq;
    }

    /** Takes the next line in; false when its label was there before. */
    boolean accept(String text) {
        Optional<String> newObjective = behind(OBJECTIVE, text);
        Optional<String> newIndicators = behind(INDICATORS, text);
        if ((newObjective.isPresent() && objective != null) || (newIndicators.isPresent() && indicators != null)) {
            return false;
        }
        if (newObjective.isPresent()) {
            open = objective = new StringBuilder();
        } else if (newIndicators.isPresent()) {
            open = indicators = new StringBuilder();
        }
        append(newObjective.or(() -> newIndicators).orElse(text));
        return true;
    }

    /** Whether its indicators, which come last, have begun. */
    boolean isWhole() {
        return indicators != null;
    }

    /** The sub-target; empty beside its faults. */
    private Optional<SubTarget> finish(FaultList faults) {
        boolean hasObjective = isWritten(objective, OBJECTIVE, faults);
        boolean hasIndicators = isWritten(indicators, INDICATORS, faults);
        if (name.isEmpty()) {
            faults.addInCell(line, CELL, FaultCode.DOCUMENT_CELL_EMPTY);
        }
        faults.checkProse(line, CELL, name.toString(), Limits.SUB_TARGET_NAME);
        return hasObjective && hasIndicators && !name.isEmpty()
                ? Optional.of(new SubTarget(seq, name.toString(), text(objective), text(indicators)))
                : Optional.empty();
    }

    private boolean isWritten(@Nullable StringBuilder text, String label, FaultList faults) {
        if (text == null) {
            faults.addInCell(line, CELL, FaultCode.DOCUMENT_SUBTARGET_INCOMPLETE, label);
            return false;
        }
        faults.checkProse(line, label, text.toString(), Limits.PROSE);
        return true;
    }

    private void append(String text) {
        if (!open.isEmpty()) {
            open.append('\n');
        }
        open.append(text);
    }

    private static @Nullable String text(@Nullable StringBuilder text) {
        return text == null || text.isEmpty() ? null : text.toString();
    }

    /** The text behind a label and its colon. */
    private static Optional<String> behind(String label, String text) {
        int colon = label.length();
        boolean labelled = text.startsWith(label)
                && text.length() > colon
                && (text.charAt(colon) == '：' || text.charAt(colon) == ':');
        return labelled ? Optional.of(Texts.trimCell(text.substring(colon + 1))) : Optional.empty();
    }
}
