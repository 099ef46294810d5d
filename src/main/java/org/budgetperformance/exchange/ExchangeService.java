package org.budgetperformance.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
    <C extends RowContent, R> Page<R> page(ExchangeTable<?, C, R> table, ExchangeQuery query, PageRequest request) {
        Page<String> codes = changes.codes(table.kind(), filter(table.kind(), query), request);
        Map<String, RowHistory<C>> histories = new LinkedHashMap<>();
        for (RecordedState state : changes.states(table.kind(), codes.items())) {
            histories
                    .computeIfAbsent(state.code(), code -> new RowHistory<>())
                    .add(state.version(), state.changedAt(), contents(table, state, query.fiscalYear()));
        }
        List<R> rows = histories.values().stream()
                .flatMap(history -> history.rows().stream())
                .filter(row -> query.wants(row.updatedAt()))
                .map(row -> table.row().apply(row, query))
                .toList();
        return codes.with(rows);
    }

    /** None when the resource is gone, or of another year. */
    private <D, C extends RowContent> Map<String, C> contents(
            ExchangeTable<D, C, ?> table, RecordedState state, int fiscalYear) {
        Map<String, C> contents = new LinkedHashMap<>();
        if (state.isState()) {
            D document = changes.document(state, table.document());
            if (table.fiscalYear().apply(document) == fiscalYear) {
                table.contents().apply(document).forEach(it -> contents.put(it.id(), it));
            }
        }
        return contents;
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
