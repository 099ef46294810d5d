package org.budgetperformance.page;

import java.util.List;
import java.util.Map;
import org.budgetperformance.api.model.Project;

/** All that the page of a project shows. */
public record ProjectView(
        Map<String, String> words,
        String language,
        Project project,
        String status,
        FormView form,
        PlanCurve curve,
        List<Note> notes,
        List<HistoryEntry> history,
        boolean moreHistory) {}
