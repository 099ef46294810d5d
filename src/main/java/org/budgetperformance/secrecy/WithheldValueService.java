package org.budgetperformance.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.api.model.WithheldValue;
import org.budgetperformance.api.model.WithheldValueList;
import org.budgetperformance.project.ProjectEntity;
import org.budgetperformance.project.ProjectService;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.persistence.RetryOnDeadlock;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.budgetperformance.shared.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The real values of withheld members. Projects are only read here, and never locked: no writer of one waits for a secret. */
@ApplicationScoped
@RetryOnDeadlock
public class WithheldValueService {
    private final ProjectService projects;
    private final WithheldValueRepository values;
    private final WithheldValueRules rules;
    private final SecretKeys keys;
    private final CurrentCaller caller;
    private final SecretAccessLog accesses;
    private final EntityManager entities;

    WithheldValueService(
            ProjectService projects,
            WithheldValueRepository values,
            WithheldValueRules rules,
            SecretKeys keys,
            CurrentCaller caller,
            SecretAccessLog accesses,
            EntityManager entities) {
        this.projects = projects;
        this.values = values;
        this.rules = rules;
        this.keys = keys;
        this.caller = caller;
        this.accesses = accesses;
        this.entities = entities;
    }

    @Transactional
    WithheldValueList list(String projectCode) {
        ProjectEntity project = project(projectCode);
        List<WithheldValueEntity> stored = values.ofProject(projectCode).stream()
                .filter(it -> isReachable(project, it))
                .toList();
        if (stored.isEmpty() && !isKnown(project)) {
            throw missing(projectCode);
        }
        accesses.add(stored.stream()
                .map(it -> new SecretAccess(SecretOperation.READ, projectCode, it.member()))
                .toList());
        return new WithheldValueList(
                stored.stream().map(it -> view(project, it)).toList());
    }

    @Transactional
    Stored<WithheldValue> get(WithheldKey key) {
        ProjectEntity project = project(key.projectCode());
        WithheldValueEntity stored = required(key, project, values.findByIdOptional(key));
        note(SecretOperation.READ, key);
        return Stored.read(view(project, stored), stored.tag());
    }

    @Transactional
    Stored<WithheldValue> put(WithheldKey key, Precondition condition, CheckedBody<WithheldValue> body) {
        ProjectEntity project = projects.existing(key.projectCode());
        WithheldMember member = WithheldMember.of(key.member());
        WithheldMember.Standing standing =
                member.in(project).orElseThrow(() -> refusal(ProblemType.NOT_FOUND, Detail.NO_WITHHOLDABLE, key));
        Optional<WithheldValueEntity> stored = values.findForChange(key);
        stored.ifPresentOrElse(it -> condition.requireMatch(it.tag()), condition::requireAbsence);
        if (!standing.withheld()) {
            throw refusal(ProblemType.CONFLICT, Detail.NOT_WITHHELD, key);
        }
        rules.check(member, body, preview(key, standing.pointer(), stored.orElse(null)));
        note(SecretOperation.WRITE, key);
        String value = body.value().value();
        String unitCode = project.unit().code();
        stored.ifPresent(it -> it.become(unitCode, value, keys.required()));
        WithheldValueEntity kept =
                stored.orElseGet(() -> new WithheldValueEntity(key, unitCode, value, keys.required()));
        entities.persist(kept);
        entities.flush();
        return new Stored<>(view(project, kept), kept.tag(), stored.isEmpty());
    }

    @Transactional
    void delete(WithheldKey key, Precondition condition) {
        WithheldValueEntity stored = required(key, project(key.projectCode()), values.findForChange(key));
        condition.requireMatch(stored.tag());
        note(SecretOperation.ERASE, key);
        entities.remove(stored);
    }

    /** Null when it is gone; what is kept for it outlives it. */
    private @Nullable ProjectEntity project(String code) {
        return entities.find(ProjectEntity.class, code);
    }

    /** A project beyond the caller's scope is missed only after its values were looked for, as for one that is not there. */
    private boolean isKnown(@Nullable ProjectEntity project) {
        return project != null && caller.scope().holds(project.unit().code());
    }

    private boolean isReachable(@Nullable ProjectEntity project, WithheldValueEntity stored) {
        return project == null ? caller.scope().holds(stored.unitCode()) : isKnown(project);
    }

    private WithheldValueEntity required(
            WithheldKey key, @Nullable ProjectEntity project, Optional<WithheldValueEntity> found) {
        return found.filter(it -> isReachable(project, it))
                .orElseThrow(() -> isKnown(project)
                        ? refusal(ProblemType.NOT_FOUND, Detail.NO_WITHHELD_VALUE, key)
                        : missing(key.projectCode()));
    }

    private void note(SecretOperation operation, WithheldKey key) {
        accesses.add(List.of(new SecretAccess(operation, key.projectCode(), key.member())));
    }

    private WithheldValue view(@Nullable ProjectEntity project, WithheldValueEntity stored) {
        String pointer = Optional.ofNullable(project)
                .flatMap(WithheldMember.of(stored.member())::in)
                .filter(WithheldMember.Standing::withheld)
                .map(WithheldMember.Standing::pointer)
                .orElse(null);
        return new WithheldValue(
                stored.member(),
                pointer,
                stored.open(keys.required()),
                stored.version(),
                stored.createdAt(),
                stored.updatedAt());
    }

    /** What a written body may say of the members that follow from others; of the value nothing. */
    private static WithheldValue preview(WithheldKey key, String pointer, @Nullable WithheldValueEntity stored) {
        return new WithheldValue(
                key.member(),
                pointer,
                null,
                stored == null ? null : stored.version(),
                stored == null ? null : stored.createdAt(),
                stored == null ? null : stored.updatedAt());
    }

    private static ProblemException missing(String projectCode) {
        return ProblemException.notFound(Detail.NO_PROJECT, projectCode);
    }

    private static ProblemException refusal(ProblemType type, Detail detail, WithheldKey key) {
        return ProblemException.of(type, detail, key.projectCode(), key.member());
    }
}
