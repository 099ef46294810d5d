package org.budgetperformance.department;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.budgetperformance.api.model.Department;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.persistence.Dependants;
import org.budgetperformance.shared.persistence.ResourceService;
import org.budgetperformance.shared.persistence.ResourceTools;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Departments (部门). */
@Singleton
public class DepartmentService extends ResourceService<String, DepartmentEntity, Department> {
    private final DepartmentRepository departments;
    private final Instance<DepartmentDependants> dependants;

    DepartmentService(
            DepartmentRepository departments, ResourceTools tools, @Any Instance<DepartmentDependants> dependants) {
        super(tools, Department.class);
        this.departments = departments;
        this.dependants = dependants;
    }

    public Page<Department> list(@Nullable String text, String sort, PageRequest request) {
        return departments.list(text, sort, request).map(this::view);
    }

    public boolean exists(String code) {
        return visible(code).isPresent();
    }

    /** Whether there is such a department; if so, it stays until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean hold(String code) {
        return visibleForChange(code).isPresent();
    }

    /** The department, created under this name when it is new; one that exists keeps its own. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ensure(String code, String name) {
        if (departments.findForChange(code).isEmpty()) {
            store(new DepartmentEntity(code, name));
        }
    }

    /** The stored name of a department, empty when there is none of this code. */
    public Optional<String> name(String code) {
        return departments.findByIdOptional(code).map(DepartmentEntity::name);
    }

    @Override
    public Class<DepartmentEntity> entityType() {
        return DepartmentEntity.class;
    }

    @Override
    protected Optional<DepartmentEntity> find(String code) {
        return departments.findByIdOptional(code);
    }

    @Override
    protected Optional<DepartmentEntity> findForChange(String code) {
        return departments.findForChange(code);
    }

    @Override
    protected ProblemException missing(String code) {
        return ProblemException.notFound(Detail.NO_DEPARTMENT, code);
    }

    @Override
    protected String key(Department content) {
        return content.code();
    }

    @Override
    protected void check(@Nullable String code, @Nullable DepartmentEntity existing, CheckedBody<Department> body) {
        String sent = body.value().code();
        if (code != null && sent != null && !code.equals(sent)) {
            body.faults().add("/code", FaultCode.CONTRADICTS_PATH, sent, code);
        }
        derived().check(body, existing == null ? new Department(null, null, null, null, null) : view(existing));
    }

    @Override
    protected DepartmentEntity create(String code, Department content) {
        return new DepartmentEntity(code, content.name());
    }

    @Override
    protected void change(DepartmentEntity department, Department content) {
        department.rename(content.name());
    }

    @Override
    protected void remove(DepartmentEntity department) {
        Dependants.requireNone(dependants, department.code());
        departments.delete(department);
    }

    @Override
    public Department view(DepartmentEntity department) {
        return new Department(
                department.code(),
                department.name(),
                department.version(),
                department.createdAt(),
                department.updatedAt());
    }
}
