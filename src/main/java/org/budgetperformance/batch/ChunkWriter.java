package org.budgetperformance.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.project.ProjectUpserts;
import org.budgetperformance.project.ProjectUpserts.Locked;
import org.budgetperformance.project.ProjectUpserts.Upserted;
import org.budgetperformance.shared.change.ChangeRecorder;
import org.budgetperformance.shared.change.Records;
import org.budgetperformance.shared.contract.BodyChecker;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.persistence.RetryOnDeadlock;
import org.budgetperformance.unit.UnitEntity;
import org.budgetperformance.unit.UnitService;
import org.jspecify.annotations.Nullable;

/** Checks and writes a chunk of a batch, with as many statements for many items as for one. */
@ApplicationScoped
class ChunkWriter {
    private final BodyChecker bodies;
    private final ProjectUpserts projects;
    private final UnitService units;
    private final ChangeRecorder recorder;
    private final EntityManager entities;

    ChunkWriter(
            BodyChecker bodies,
            ProjectUpserts projects,
            UnitService units,
            ChangeRecorder recorder,
            EntityManager entities) {
        this.bodies = bodies;
        this.projects = projects;
        this.units = units;
        this.recorder = recorder;
        this.entities = entities;
    }

    /** Writes within the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<ItemResult> join(List<BatchItem> items, CodesSeen seen) {
        return write(items, seen);
    }

    /** Commits the items without faults. */
    @RetryOnDeadlock
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Records
    List<ItemResult> commit(List<BatchItem> items, CodesSeen seen) {
        return write(items, seen);
    }

    /** Writes the items without faults and takes it back: what the database would refuse is refused here too. */
    @RetryOnDeadlock
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Records
    List<ItemResult> takeBack(List<BatchItem> items, CodesSeen seen) {
        List<ItemResult> results = write(items, seen);
        QuarkusTransaction.setRollbackOnly();
        return results;
    }

    private List<ItemResult> write(List<BatchItem> items, CodesSeen seen) {
        List<CheckedItem> chunk =
                items.stream().map(item -> checked(item, seen)).toList();
        Locked locked = projects.lock(distinct(chunk, CheckedItem::code));
        checkRules(chunk, locked);
        List<Written> written = new ArrayList<>();
        for (CheckedItem item : chunk) {
            written.add(new Written(item, item.faults().isEmpty() ? upsert(item, locked) : null));
        }
        recorder.recordPending();
        // the whole chunk is in the database now, its versions are known, and its entities are still at hand
        List<ItemResult> results = written.stream().map(Written::result).toList();
        entities.clear();
        return results;
    }

    private CheckedItem checked(BatchItem item, CodesSeen seen) {
        if (item.json() == null) {
            return new CheckedItem(item, null);
        }
        CheckedBody<Project> body = bodies.check(item.json(), Project.class);
        String code = body.value().code();
        if (code != null && seen.isRepeated(code, item.index())) {
            body.faults().add("/code", FaultCode.REPEATED_PROJECT, code);
        }
        return new CheckedItem(item, body);
    }

    private void checkRules(List<CheckedItem> chunk, Locked locked) {
        Map<String, UnitEntity> known = units.hold(distinct(chunk, CheckedItem::unitCode));
        for (CheckedItem item : chunk) {
            if (item.body() != null) {
                projects.check(item.body(), locked.stored().get(item.code()), known.get(item.unitCode()));
            }
        }
    }

    private Upserted upsert(CheckedItem item, Locked locked) {
        Project project = Objects.requireNonNull(item.body()).value();
        return projects.upsert(project, locked);
    }

    private static List<String> distinct(List<CheckedItem> chunk, Member member) {
        return chunk.stream()
                .map(member::of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private interface Member {
        @Nullable
        String of(CheckedItem item);
    }

    /** @param upserted null when the item has faults */
    private record Written(CheckedItem item, @Nullable Upserted upserted) {
        ItemResult result() {
            return upserted == null ? ItemResult.rejected(item) : ItemResult.written(item.item(), upserted);
        }
    }
}
