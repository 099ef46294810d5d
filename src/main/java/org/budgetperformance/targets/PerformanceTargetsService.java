package org.budgetperformance.targets;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.department.DepartmentService;
import org.budgetperformance.shared.change.Records;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.persistence.Change;
import org.budgetperformance.shared.persistence.ResourceService;
import org.budgetperformance.shared.persistence.ResourceTools;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Performance targets of departments (部门整体绩效目标), one set a year. */
@Singleton
public class PerformanceTargetsService
        extends ResourceService<TargetsKey, PerformanceTargetsEntity, PerformanceTargets> {
    private final PerformanceTargetsRepository targets;
    private final DepartmentService departments;
    private final PerformanceTargetsRules rules;

    PerformanceTargetsService(
            PerformanceTargetsRepository targets,
            DepartmentService departments,
            PerformanceTargetsRules rules,
            ResourceTools tools) {
        super(tools, PerformanceTargets.class);
        this.targets = targets;
        this.departments = departments;
        this.rules = rules;
    }

    /**
     * Without conditions, for content without faults of a department and of projects that are stored.
     *
     * @param completed what the content is to be beside what is stored
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Change upsert(
            String departmentCode,
            int fiscalYear,
            PerformanceTargets content,
            UnaryOperator<PerformanceTargets> completed) {
        TargetsKey key = new TargetsKey(departmentCode, fiscalYear);
        Optional<PerformanceTargetsEntity> existing = targets.findForChange(key);
        if (existing.isEmpty()) {
            store(create(key, content));
            return Change.CREATED;
        }
        PerformanceTargetsEntity stored = existing.get();
        return stored.become(TargetsContent.of(completed.apply(view(stored)))) ? Change.UPDATED : Change.UNCHANGED;
    }

    /** Counts of wholly classified entries (此项目涉密), of every department and year unless one is given. */
    public List<ClassifiedCount> classifiedEntries(@Nullable String departmentCode, @Nullable Integer fiscalYear) {
        return targets.classifiedEntries(departmentCode, fiscalYear, scope());
    }

    /** A department that does not exist is part of the address, so it comes before conditions and content. */
    @Override
    @Transactional
    @Records
    public Stored<PerformanceTargets> put(
            TargetsKey key, Precondition condition, CheckedBody<PerformanceTargets> body) {
        if (!departments.hold(key.departmentCode())) {
            throw ProblemException.notFound(Detail.NO_DEPARTMENT, key.departmentCode());
        }
        requireWhole(key.departmentCode());
        return super.put(key, condition, body);
    }

    /** Who sees some units of a department only may not write what is said of all of it. */
    public void requireWhole(String departmentCode) {
        if (!scope().holds(departmentCode)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, Detail.BEYOND_UNITS, departmentCode);
        }
    }

    @Override
    public Class<PerformanceTargetsEntity> entityType() {
        return PerformanceTargetsEntity.class;
    }

    @Override
    protected Optional<PerformanceTargetsEntity> find(TargetsKey key) {
        return targets.findByIdOptional(key);
    }

    @Override
    protected Optional<PerformanceTargetsEntity> findForChange(TargetsKey key) {
        return targets.findForChange(key);
    }

    @Override
    protected ProblemException missing(TargetsKey key) {
        return departments.exists(key.departmentCode())
                ? ProblemException.notFound(
                        Detail.NO_PERFORMANCE_TARGETS, key.departmentCode(), Integer.toString(key.fiscalYear()))
                : ProblemException.notFound(Detail.NO_DEPARTMENT, key.departmentCode());
    }

    @Override
    protected TargetsKey key(PerformanceTargets content) {
        return new TargetsKey(content.departmentCode(), content.fiscalYear());
    }

    @Override
    protected void check(
            @Nullable TargetsKey key,
            @Nullable PerformanceTargetsEntity existing,
            CheckedBody<PerformanceTargets> body) {
        TargetsKey asked = Objects.requireNonNull(key, "there is no POST of performance targets");
        rules.check(asked.departmentCode(), body);
        derived().check(body, PerformanceTargetsPreview.of(body.value(), asked, existing));
    }

    @Override
    protected PerformanceTargetsEntity create(TargetsKey key, PerformanceTargets content) {
        return new PerformanceTargetsEntity(key, TargetsContent.of(content));
    }

    @Override
    protected void change(PerformanceTargetsEntity entity, PerformanceTargets content) {
        entity.become(TargetsContent.of(content));
    }

    @Override
    protected void remove(PerformanceTargetsEntity entity) {
        targets.delete(entity);
    }

    @Override
    public PerformanceTargets view(PerformanceTargetsEntity entity) {
        return PerformanceTargetsView.of(entity);
    }
}
