package org.budgetperformance.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.project.ProjectCatalogue;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.change.CodeFilter;
import org.budgetperformance.shared.change.RecordedState;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;

/** Reads the rows of the standard's tables out of what was recorded, the rows that are gone included. */
@ApplicationScoped
public class ExchangeService {
    private final ChangeLog changes;
    private final ProjectCatalogue projects;

    ExchangeService(ChangeLog changes, ProjectCatalogue projects) {
        this.changes = changes;
        this.projects = projects;
    }

    /** The rows of a page of projects or departments. */
    @Transactional
    <R> Page<R> page(ExchangeTable<R> table, ExchangeQuery query, PageRequest request) {
        Page<String> codes = changes.codes(table.kind(), filter(table.kind(), query), request);
        Map<String, RowHistory<R>> histories = new LinkedHashMap<>();
        for (RecordedState state : changes.states(table.kind(), codes.items())) {
            histories
                    .computeIfAbsent(state.code(), code -> new RowHistory<>())
                    .add(state.version(), state.changedAt(), state.isState() ? table.rows(state, query) : Map.of());
        }
        List<R> rows = new ArrayList<>();
        histories
                .values()
                .forEach(history -> history.rows().stream()
                        .filter(row -> query.wants(row.updatedAt()))
                        .forEach(row -> rows.add(table.row(row))));
        return codes.with(rows);
    }

    private CodeFilter filter(ChangeKind kind, ExchangeQuery query) {
        if (kind == ChangeKind.PROJECT) {
            List<String> wanted = query.projectCodes().isEmpty() ? null : query.projectCodes();
            return new CodeFilter(query.codePrefix(), wanted, query.updatedSince());
        }
        List<String> departments = projects.departments(query.codePrefix(), query.fiscalYear()).stream()
                .map(department -> department + "/" + query.fiscalYear())
                .toList();
        return new CodeFilter("", departments, query.updatedSince());
    }
}
