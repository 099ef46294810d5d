package org.budgetperformance.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.budgetperformance.api.model.Change;
import org.budgetperformance.api.model.ChangeList;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.change.RecordedState;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.budgetperformance.shared.security.Scope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the feed of changes (变更流). */
@ApplicationScoped
public class ChangeService {
    private final ChangeLog changes;
    private final ChangeView view;
    private final Event<ChangeList> given;
    private final Duration retention;

    ChangeService(
            ChangeLog changes,
            ChangeView view,
            Event<ChangeList> given,
            @ConfigProperty(name = "budget.changes.retention") Duration retention) {
        this.changes = changes;
        this.view = view;
        this.given = given;
        this.retention = retention;
    }

    /** The changes behind a position, or a 410 where they are not to be had. In one transaction: all of one moment. */
    @Transactional
    ChangeList behind(long after, int limit, boolean documents, Scope scope) {
        long last = changes.lastPosition();
        if (after > last) {
            throw gone(Detail.CHANGES_UNKNOWN, last, after);
        }
        long first = changes.firstPosition(Instant.now().minus(retention));
        if (after + 1 < first) {
            throw gone(Detail.CHANGES_EXPIRED, first - 1);
        }
        List<RecordedState> states = changes.after(after, limit, documents, scope);
        List<Change> items = states.stream().map(view::of).toList();
        // what is left out behind the last of them is not for this caller
        long next = states.size() < limit ? last : states.get(states.size() - 1).position();
        ChangeList list = new ChangeList(items, next, next < last);
        given.fire(list);
        return list;
    }

    private static ProblemException gone(Detail detail, Long... positions) {
        return ProblemException.of(
                ProblemType.GONE,
                detail,
                List.of(positions).stream().map(String::valueOf).toArray(String[]::new));
    }
}
