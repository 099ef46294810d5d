import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.budgetperformance.client.ApiClient;
import org.budgetperformance.client.ApiException;
import org.budgetperformance.client.ApiResponse;
import org.budgetperformance.client.api.DepartmentsApi;
import org.budgetperformance.client.api.ProjectsApi;
import org.budgetperformance.client.api.UnitsApi;
import org.budgetperformance.client.model.Budget;
import org.budgetperformance.client.model.Department;
import org.budgetperformance.client.model.Indicator;
import org.budgetperformance.client.model.MeasureUnit;
import org.budgetperformance.client.model.Problem;
import org.budgetperformance.client.model.Project;
import org.budgetperformance.client.model.ProjectListItem;
import org.budgetperformance.client.model.ProjectListing;
import org.budgetperformance.client.model.ProjectSummary;
import org.budgetperformance.client.model.Target;
import org.budgetperformance.client.model.TargetKind;
import org.budgetperformance.client.model.TargetOperator;
import org.budgetperformance.client.model.Unit;

/** Uses the generated Java client on a service that holds the sample: java -cp … SmokeTest.java http://127.0.0.1:8080 */
public class SmokeTest {
    private static final String PDT = "13020924P00056710001P";
    private static final String DEPARTMENT = "971";
    private static final String UNIT = "971001";
    private static final String PROJECT = "99000024P000000009712";

    private final ApiClient client = new ApiClient();
    private final DepartmentsApi departments;
    private final UnitsApi units;
    private final ProjectsApi projects;

    private SmokeTest(String address) {
        client.updateBaseUri(address);
        departments = new DepartmentsApi(client);
        units = new UnitsApi(client);
        projects = new ProjectsApi(client);
    }

    public static void main(String[] arguments) throws Exception {
        SmokeTest test = new SmokeTest(arguments[0]);
        test.readsAProject();
        test.walksOverAllPages();
        test.tellsSummariesFromWholeProjects();
        test.createsChangesAndDeletes();
        System.out.println("the Java client works");
    }

    private void readsAProject() throws ApiException {
        Project pdt = project(PDT).getData();
        equal("331000.00", pdt.getBudget().getTotal().toPlainString());
        equal(null, pdt.getBudget().getOther());
        Indicator first = pdt.getIndicators().get(0);
        equal("公安网络建设运行维护", first.getName());
        Target target = first.getTarget();
        equal("100百分比", target.getRaw());
        equal(TargetKind.NUMERIC, target.getKind());
        equal(TargetOperator.EQ, target.getOperator());
        equal(0, new BigDecimal("100").compareTo(target.getValue()));
        equal(MeasureUnit.PERCENT, target.getUnit());
        equal(null, target.getDate());
    }

    private void walksOverAllPages() throws ApiException {
        List<String> codes = new ArrayList<>();
        int pages = 0;
        String cursor = null;
        do {
            ProjectListing page = list("312", "summary", cursor);
            page.getItems().forEach(item -> codes.add(((ProjectSummary) item).getCode()));
            pages++;
            cursor = page.getNextCursor();
        } while (cursor != null);
        equal(8, pages);
        equal(52, codes.size());
        equal(52, new HashSet<>(codes).size());
        equal(true, codes.contains(PDT));
    }

    private void tellsSummariesFromWholeProjects() throws ApiException {
        ProjectListItem row = list("312", "summary", null).getItems().get(0);
        equal(ProjectSummary.class, row.getClass());
        ProjectListItem whole = list("312", "full", null).getItems().get(0);
        equal(Project.class, whole.getClass());
        equal(
                ((ProjectSummary) row).getIndicatorCount(),
                ((Project) whole).getIndicators().size());
    }

    private void createsChangesAndDeletes() throws Exception {
        departments.createDepartment(DepartmentsApi.APICreateDepartmentRequest.newBuilder()
                .department(new Department().code(DEPARTMENT).name("水务局"))
                .build());
        units.createUnit(UnitsApi.APICreateUnitRequest.newBuilder()
                .unit(new Unit().code(UNIT).name("水务局本级"))
                .build());
        Project body = new Project()
                .code(PROJECT)
                .name("管网维护")
                .fiscalYear(2024)
                .unitCode(UNIT)
                .budget(new Budget().total(new BigDecimal("17854300.05")))
                .addIndicatorsItem(new Indicator().name("更换管道长度").target(new Target().raw("≥12公里")));
        ApiResponse<Project> created = projects.createProjectWithHttpInfo(
                ProjectsApi.APICreateProjectRequest.newBuilder().project(body).build());
        equal(201, created.getStatusCode());
        equal("17854300.05", created.getData().getBudget().getTotal().toPlainString());
        equal("水务局本级", created.getData().getUnitName());
        equal(
                TargetOperator.GE,
                created.getData().getIndicators().get(0).getTarget().getOperator());

        String stale = tag(created);
        ApiResponse<Project> changed = patch(Map.of("purpose", "更换老旧管道"), stale);
        equal("更换老旧管道", changed.getData().getPurpose());
        equal(2L, changed.getData().getVersion());
        refusesAStaleTag(stale);

        // a project that was read may be written as it is, what the server derives is left out
        ApiResponse<Project> read = project(PROJECT);
        Project renamed = projects.putProject(ProjectsApi.APIPutProjectRequest.newBuilder()
                .projectCode(PROJECT)
                .project(read.getData().name("管网维护二期"))
                .ifMatch(tag(read))
                .build());
        equal("管网维护二期", renamed.getName());
        equal(
                read.getData().getIndicators().get(0).getId(),
                renamed.getIndicators().get(0).getId());
        deletesAll();
    }

    private void refusesAStaleTag(String stale) throws Exception {
        try {
            patch(Map.of("purpose", "别的"), stale);
            throw new AssertionError("a stale tag was taken");
        } catch (ApiException refused) {
            equal(412, refused.getCode());
            Problem problem = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
            equal("/problems/precondition-failed", problem.getType().toString());
            equal(412, problem.getStatus());
            equal("/v1/projects/" + PROJECT, problem.getInstance().toString());
        }
    }

    private void deletesAll() throws ApiException {
        projects.deleteProject(ProjectsApi.APIDeleteProjectRequest.newBuilder()
                .projectCode(PROJECT)
                .ifMatch(tag(project(PROJECT)))
                .build());
        try {
            project(PROJECT);
            throw new AssertionError("the project is still there");
        } catch (ApiException gone) {
            equal(404, gone.getCode());
        }
        units.deleteUnit(UnitsApi.APIDeleteUnitRequest.newBuilder()
                .unitCode(UNIT)
                .ifMatch("*")
                .build());
        departments.deleteDepartment(DepartmentsApi.APIDeleteDepartmentRequest.newBuilder()
                .departmentCode(DEPARTMENT)
                .ifMatch("*")
                .build());
    }

    private ApiResponse<Project> project(String code) throws ApiException {
        return projects.getProjectWithHttpInfo(
                ProjectsApi.APIGetProjectRequest.newBuilder().projectCode(code).build());
    }

    private ApiResponse<Project> patch(Map<String, Object> members, String tag) throws ApiException {
        return projects.patchProjectWithHttpInfo(ProjectsApi.APIPatchProjectRequest.newBuilder()
                .projectCode(PROJECT)
                .requestBody(members)
                .ifMatch(tag)
                .build());
    }

    private ProjectListing list(String department, String view, String cursor) throws ApiException {
        return projects.listProjects(ProjectsApi.APIListProjectsRequest.newBuilder()
                .departmentCode(department)
                .view(view)
                .limit(7)
                .cursor(cursor)
                .build());
    }

    private static String tag(ApiResponse<?> answer) {
        return answer.getHeaders().get("etag").get(0);
    }

    private static void equal(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
