package org.budgetperformance.unit;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.api.model.Unit;
import org.budgetperformance.department.DepartmentService;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.UnitCode;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.persistence.Dependants;
import org.budgetperformance.shared.persistence.ResourceService;
import org.budgetperformance.shared.persistence.ResourceTools;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.Faults;
import org.budgetperformance.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Budget units (预算单位). */
@Singleton
public class UnitService extends ResourceService<String, UnitEntity, Unit> {
    private final UnitRepository units;
    private final DepartmentService departments;
    private final Instance<UnitDependants> dependants;
    private final Instance<UnitRenameListener> renameListeners;

    UnitService(
            UnitRepository units,
            DepartmentService departments,
            ResourceTools tools,
            @Any Instance<UnitDependants> dependants,
            @Any Instance<UnitRenameListener> renameListeners) {
        super(tools, Unit.class);
        this.units = units;
        this.departments = departments;
        this.dependants = dependants;
        this.renameListeners = renameListeners;
    }

    public Page<Unit> list(@Nullable String departmentCode, @Nullable String text, String sort, PageRequest request) {
        return units.list(departmentCode, text, sort, request).map(this::view);
    }

    /** The unit of this code, if there is one. */
    public Optional<UnitEntity> entity(String code) {
        return visible(code);
    }

    /** The same; it keeps its name until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UnitEntity> hold(String code) {
        return units.findHeld(code).filter(this::isVisible);
    }

    /** Those of these codes that are stored, by their codes; they keep their names too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, UnitEntity> hold(Collection<String> codes) {
        return units.findHeld(codes).stream()
                .filter(this::isVisible)
                .collect(Collectors.toMap(UnitEntity::code, Function.identity()));
    }

    /** Creates those units, names by codes, that are new; those that exist keep their names. Their department must exist. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ensure(Map<String, String> names) {
        Set<String> known = units.findForChange(names.keySet()).stream()
                .map(UnitEntity::code)
                .collect(Collectors.toSet());
        Map<String, String> added = new HashMap<>(names);
        added.keySet().removeAll(known);
        Map<String, Long> lastVersions = changes().lastVersions(ChangeKind.UNIT, added.keySet());
        added.forEach((code, name) -> store(new UnitEntity(code, name), lastVersions.getOrDefault(code, 0L)));
    }

    @Override
    public Class<UnitEntity> entityType() {
        return UnitEntity.class;
    }

    @Override
    protected Optional<UnitEntity> find(String code) {
        return units.findByIdOptional(code);
    }

    @Override
    protected Optional<UnitEntity> findForChange(String code) {
        return units.findForChange(code);
    }

    @Override
    protected ProblemException missing(String code) {
        return ProblemException.notFound(Detail.NO_UNIT, code);
    }

    @Override
    protected String key(Unit content) {
        return content.code();
    }

    @Override
    protected void check(@Nullable String code, @Nullable UnitEntity existing, CheckedBody<Unit> body) {
        String sent = body.value().code();
        if (code != null && sent != null && !code.equals(sent)) {
            body.faults().add("/code", FaultCode.CONTRADICTS_PATH, sent, code);
        }
        String departmentCode = departmentCode(code == null ? sent : code);
        if (existing == null) {
            checkDepartment(departmentCode, body.faults());
        }
        derived()
                .check(
                        body,
                        existing == null ? new Unit(null, null, departmentCode, null, null, null) : view(existing));
    }

    @Override
    protected UnitEntity create(String code, Unit content) {
        return new UnitEntity(code, content.name());
    }

    @Override
    protected void change(UnitEntity unit, Unit content) {
        if (unit.rename(content.name())) {
            renameListeners.forEach(listener -> listener.renamed(unit));
        }
    }

    @Override
    protected void remove(UnitEntity unit) {
        Dependants.requireNone(dependants, unit.code());
        units.delete(unit);
    }

    @Override
    public Unit view(UnitEntity unit) {
        return new Unit(
                unit.code(), unit.name(), unit.departmentCode(), unit.version(), unit.createdAt(), unit.updatedAt());
    }

    /** Only a new unit can lack its department: it keeps one that has units from going. */
    private void checkDepartment(@Nullable String departmentCode, Faults faults) {
        if (departmentCode != null && !departments.hold(departmentCode)) {
            faults.add("/code", FaultCode.UNKNOWN_DEPARTMENT, departmentCode);
        }
    }

    private static @Nullable String departmentCode(@Nullable String unitCode) {
        return unitCode == null ? null : UnitCode.of(unitCode).departmentCode();
    }
}
