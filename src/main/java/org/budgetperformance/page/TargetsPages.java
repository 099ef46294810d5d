package org.budgetperformance.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.budgetperformance.api.model.DisbursementSum;
import org.budgetperformance.api.model.FindingCount;
import org.budgetperformance.api.model.FindingGroupBy;
import org.budgetperformance.api.model.FindingStatus;
import org.budgetperformance.api.model.GroupBy;
import org.budgetperformance.api.model.ProjectSummary;
import org.budgetperformance.department.DepartmentService;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.project.ProjectCatalogue;
import org.budgetperformance.project.ProjectFilter;
import org.budgetperformance.project.ProjectScope;
import org.budgetperformance.project.ProjectService;
import org.budgetperformance.reporting.AnalyticsService;
import org.budgetperformance.review.FindingFilter;
import org.budgetperformance.review.FindingService;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.targets.TargetsKey;
import org.budgetperformance.targets.TargetsPage;
import org.jspecify.annotations.Nullable;

/** Makes the page of a department and year: its projects with totals and filters, and the curve of all their plans. */
@Singleton
public class TargetsPages implements TargetsPage {
    private static final int ROWS = 50;

    private final DepartmentService departments;
    private final ProjectService projects;
    private final ProjectCatalogue catalogue;
    private final AnalyticsService analytics;
    private final FindingService findings;
    private final Html html;

    TargetsPages(
            DepartmentService departments,
            ProjectService projects,
            ProjectCatalogue catalogue,
            AnalyticsService analytics,
            FindingService findings,
            Html html) {
        this.departments = departments;
        this.projects = projects;
        this.catalogue = catalogue;
        this.analytics = analytics;
        this.findings = findings;
        this.html = html;
    }

    @CheckedTemplate(basePath = "page")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance targets(TargetsView page);
    }

    @Override
    @Transactional
    public Response of(TargetsKey key, ProjectFilter filter, @Nullable String cursor) {
        Words words = html.words();
        ProjectScope all = new ProjectScope(key.fiscalYear(), key.departmentCode(), null);
        Page<ProjectSummary> page = projects.summaries(filter, "code", new PageRequest(ROWS, cursor, true));
        List<DisbursementSum> units = analytics.disbursement(GroupBy.UNIT, all).groups();
        Narrowing narrowing = new Narrowing(filter);
        String name = departments.name(key.departmentCode()).orElse("");
        TargetsView view = new TargetsView(
                words.phrases(),
                words.language().tag(),
                words.phrase("targets", key.departmentCode() + " " + name, Integer.toString(key.fiscalYear())),
                "/v1/departments/%s/performance-targets/%d".formatted(key.departmentCode(), key.fiscalYear()),
                narrowing.query(),
                page.nextCursor() == null ? null : narrowing.query("cursor", page.nextCursor()),
                cursor == null,
                Objects.requireNonNullElse(filter.text(), ""),
                units.stream().map(it -> unit(it, filter)).toList(),
                Stream.of(ProjectStatus.values())
                        .map(it -> new Choice(it.name(), words.label(it), it == filter.status()))
                        .toList(),
                rules(all, filter, words),
                page.items().stream().map(it -> row(it, words)).toList(),
                words.phrase("projects.sum", Objects.requireNonNull(page.totalCount())),
                Words.wanYuan(catalogue.total(filter)),
                units.stream().map(TargetsPages::sum).toList(),
                curve(analytics.disbursement(GroupBy.DEPARTMENT, filter.scope()).totals()));
        return Html.answer(Templates.targets(view), words);
    }

    private List<Choice> rules(ProjectScope all, ProjectFilter filter, Words words) {
        FindingFilter open = new FindingFilter(null, null, FindingStatus.OPEN, all);
        return findings.analyse(FindingGroupBy.RULE, open).groups().stream()
                .map(FindingCount::key)
                .map(rule -> new Choice(rule, words.rule(rule), rule.equals(filter.finding())))
                .toList();
    }

    private static Choice unit(DisbursementSum unit, ProjectFilter filter) {
        List<String> chosen = Objects.requireNonNullElse(filter.scope().unitCodes(), List.of());
        return new Choice(unit.key(), unit.key() + " " + unit.name(), chosen.contains(unit.key()));
    }

    private static TargetsView.Row row(ProjectSummary it, Words words) {
        return new TargetsView.Row(
                it.code(),
                it.name(),
                it.unitName(),
                words.label(it.status()),
                Words.wanYuan(it.budget().total()),
                it.findingCount());
    }

    private static TargetsView.UnitRow sum(DisbursementSum unit) {
        return new TargetsView.UnitRow(unit.key(), unit.name(), unit.projects(), Words.wanYuan(unit.total()));
    }

    private static PlanCurve curve(DisbursementSum sum) {
        return PlanCurve.of(sum.checkpoints().stream()
                .map(it -> PlanCurve.Checkpoint.of(it.month(), it.plannedAmount(), sum.total()))
                .toList());
    }
}
