package org.budgetperformance.department;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.UriInfo;
import org.budgetperformance.api.DepartmentsApi;
import org.budgetperformance.api.model.Department;
import org.budgetperformance.api.model.DepartmentPage;
import org.budgetperformance.shared.condition.Answers;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.contract.IncomingBody;
import org.budgetperformance.shared.idempotency.Idempotent;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageLinks;
import org.budgetperformance.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/departments}. */
public class DepartmentResource implements DepartmentsApi {
    private static final String LOCATION = "/v1/departments/";

    private final DepartmentService departments;
    private final IncomingBody incoming;
    private final UriInfo uri;

    DepartmentResource(DepartmentService departments, IncomingBody incoming, UriInfo uri) {
        this.departments = departments;
        this.incoming = incoming;
        this.uri = uri;
    }

    @Override
    public RestResponse<DepartmentPage> listDepartments(
            String q, String sort, Integer limit, String cursor, Boolean count) {
        Page<Department> page = departments.list(q, sort, new PageRequest(limit, cursor, count));
        return PageLinks.answer(new DepartmentPage(page.items(), page.nextCursor(), page.totalCount()), page, uri);
    }

    @Override
    @Idempotent
    public RestResponse<Department> createDepartment(Department department) {
        return Answers.written(departments.post(incoming.of(department)), LOCATION + department.code());
    }

    @Override
    public RestResponse<Department> getDepartment(String departmentCode, String ifNoneMatch) {
        return Answers.read(departments.get(departmentCode), ifNoneMatch);
    }

    @Override
    public RestResponse<Department> putDepartment(
            String departmentCode, Department department, String ifMatch, String ifNoneMatch) {
        return Answers.written(
                departments.put(departmentCode, Precondition.of(ifMatch, ifNoneMatch), incoming.of(department)),
                LOCATION + departmentCode);
    }

    @Override
    public RestResponse<Department> patchDepartment(String departmentCode, JsonNode patch, String ifMatch) {
        return Answers.written(
                departments.patch(departmentCode, Precondition.ofMatch(ifMatch), patch), LOCATION + departmentCode);
    }

    @Override
    public RestResponse<Void> deleteDepartment(String departmentCode, String ifMatch) {
        departments.delete(departmentCode, Precondition.ofMatch(ifMatch));
        return RestResponse.noContent();
    }
}
