package org.budgetperformance.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.budgetperformance.api.model.ProjectIndicator;
import org.budgetperformance.project.IndicatorContent;
import org.budgetperformance.project.IndicatorEntity;
import org.budgetperformance.project.ProjectEntity;
import org.budgetperformance.project.ProjectService;
import org.budgetperformance.shared.change.Records;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.contract.MergePatch;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.persistence.RetryOnDeadlock;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;

/** The indicators of a project: parts of it, written under its version. */
@ApplicationScoped
@RetryOnDeadlock
public class IndicatorService {
    private final ProjectService projects;
    private final IndicatorRepository indicators;
    private final ProjectIndicatorRules rules;
    private final MergePatch patches;
    private final EntityManager entities;

    IndicatorService(
            ProjectService projects,
            IndicatorRepository indicators,
            ProjectIndicatorRules rules,
            MergePatch patches,
            EntityManager entities) {
        this.projects = projects;
        this.indicators = indicators;
        this.rules = rules;
        this.patches = patches;
        this.entities = entities;
    }

    @Transactional
    Page<ProjectIndicator> list(IndicatorFilter filter, String sort, PageRequest request) {
        return indicators.list(filter, sort, request).map(ProjectIndicatorView::of);
    }

    @Transactional
    Page<ProjectIndicator> list(String projectCode, PageRequest request) {
        projects.existing(projectCode);
        return indicators.list(projectCode, request).map(ProjectIndicatorView::of);
    }

    @Transactional
    Stored<ProjectIndicator> get(String projectCode, String id) {
        return stored(indicator(projects.existing(projectCode), id), false);
    }

    @Transactional
    @Records
    Stored<ProjectIndicator> post(String projectCode, Precondition condition, CheckedBody<ProjectIndicator> body) {
        ProjectEntity project = projects.existingForChange(projectCode);
        condition.requireMatchIfGiven(project.tag());
        IndicatorContent content = rules.read(project, null, body);
        return stored(project.addIndicator(content), true);
    }

    @Transactional
    @Records
    Stored<ProjectIndicator> put(
            String projectCode, String id, Precondition condition, CheckedBody<ProjectIndicator> body) {
        IndicatorEntity indicator = forChange(projectCode, id, condition);
        return changed(indicator, body);
    }

    @Transactional
    @Records
    Stored<ProjectIndicator> patch(String projectCode, String id, Precondition condition, JsonNode patch) {
        IndicatorEntity indicator = forChange(projectCode, id, condition);
        return changed(indicator, patches.apply(ProjectIndicatorView.of(indicator), patch, ProjectIndicator.class));
    }

    @Transactional
    @Records
    void delete(String projectCode, String id, Precondition condition) {
        IndicatorEntity indicator = forChange(projectCode, id, condition);
        indicator.project().removeIndicator(indicator);
    }

    private Stored<ProjectIndicator> changed(IndicatorEntity indicator, CheckedBody<ProjectIndicator> body) {
        ProjectEntity project = indicator.project();
        project.changeIndicator(indicator, rules.read(project, indicator, body));
        return stored(indicator, false);
    }

    private IndicatorEntity forChange(String projectCode, String id, Precondition condition) {
        ProjectEntity project = projects.existingForChange(projectCode);
        IndicatorEntity indicator = indicator(project, id);
        condition.requireMatch(project.tag());
        return indicator;
    }

    private static IndicatorEntity indicator(ProjectEntity project, String id) {
        return project.indicator(id)
                .orElseThrow(() -> ProblemException.notFound(Detail.NO_INDICATOR, project.code(), id));
    }

    private Stored<ProjectIndicator> stored(IndicatorEntity indicator, boolean created) {
        entities.flush();
        return new Stored<>(
                ProjectIndicatorView.of(indicator), indicator.project().tag(), created);
    }
}
