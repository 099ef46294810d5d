package org.budgetperformance.domain;

import static org.budgetperformance.domain.ProjectStatus.AMENDING;
import static org.budgetperformance.domain.ProjectStatus.APPROVED;
import static org.budgetperformance.domain.ProjectStatus.CLOSED;
import static org.budgetperformance.domain.ProjectStatus.DRAFT;
import static org.budgetperformance.domain.ProjectStatus.RETURNED;
import static org.budgetperformance.domain.ProjectStatus.SUBMITTED;

import java.util.Arrays;
import java.util.List;

/** A move of a project (项目) from one status to another. */
@SuppressWarnings("ImmutableEnumChecker") // the list is one of List.of
public enum Transition implements Labelled {
    SUBMIT("提交", "submit", SUBMITTED, DRAFT, RETURNED),
    RETURN("退回", "return", RETURNED, SUBMITTED),
    APPROVE("批复", "approve", APPROVED, SUBMITTED, AMENDING),
    AMEND("调整", "amend", AMENDING, APPROVED),
    CLOSE("关闭", "close", CLOSED, APPROVED);

    private final String label;
    private final String labelEn;
    private final ProjectStatus target;
    private final List<ProjectStatus> sources;

    Transition(String label, String labelEn, ProjectStatus target, ProjectStatus... sources) {
        this.label = label;
        this.labelEn = labelEn;
        this.target = target;
        this.sources = List.of(sources);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String labelEn() {
        return labelEn;
    }

    /** The status it leads to. */
    public ProjectStatus target() {
        return target;
    }

    /** Whether it leads on from this status. */
    public boolean leadsFrom(ProjectStatus status) {
        return sources.contains(status);
    }

    /** The moves that lead on from a status, none from the last one. */
    public static List<Transition> from(ProjectStatus status) {
        return Arrays.stream(values()).filter(it -> it.leadsFrom(status)).toList();
    }
}
