package org.budgetperformance.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.api.model.ChangeAction;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.api.model.Difference;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.Revision;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.change.RecordedState;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The former states of projects (历史版本). */
@ApplicationScoped
public class RevisionService {
    private final ChangeLog changes;

    RevisionService(ChangeLog changes) {
        this.changes = changes;
    }

    /** In one transaction, so that no state comes between the last of the page and the one it is compared with. */
    @Transactional
    public Page<Revision> list(String projectCode, PageRequest request) {
        Page<RecordedState> page = changes.list(ChangeKind.PROJECT, projectCode, request);
        if (page.items().isEmpty() && request.cursor() == null) {
            throw ProblemException.notFound(Detail.NO_PROJECT, projectCode);
        }
        return page.with(views(page.items()));
    }

    /** The project as it was in a version, or a 404. */
    @Transactional
    Stored<Project> get(String projectCode, long version) {
        return changes.at(ChangeKind.PROJECT, projectCode, version)
                .filter(RecordedState::isState)
                .map(state -> changes.stored(state, Project.class))
                .orElseThrow(() -> ProblemException.notFound(Detail.NO_REVISION, projectCode, Long.toString(version)));
    }

    private List<Revision> views(List<RecordedState> states) {
        List<Revision> views = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            RecordedState state = states.get(i);
            RecordedState before = i + 1 < states.size()
                    ? states.get(i + 1)
                    : changes.before(state.kind(), state.code(), state.version())
                            .orElse(null);
            views.add(view(state, before));
        }
        return views;
    }

    private Revision view(RecordedState state, @Nullable RecordedState before) {
        List<Difference> changed = before != null && state.action() == ChangeAction.UPDATED
                ? Differences.between(tree(before), tree(state))
                : List.of();
        return new Revision(
                state.version(),
                state.action(),
                state.changedAt(),
                state.actor(),
                state.reason(),
                state.etag(),
                changed);
    }

    private JsonNode tree(RecordedState state) {
        return changes.document(state, JsonNode.class);
    }
}
