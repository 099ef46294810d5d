package org.budgetperformance.indicator;

import java.time.Instant;
import java.util.List;
import org.budgetperformance.api.model.Indicator;
import org.budgetperformance.api.model.ProjectIndicator;
import org.budgetperformance.project.IndicatorEntity;
import org.budgetperformance.project.IndicatorView;
import org.budgetperformance.project.ProjectEntity;
import org.jspecify.annotations.Nullable;

/** Writes an indicator on its own, and takes one apart that was written so. */
final class ProjectIndicatorView {
    private ProjectIndicatorView() {}

    static ProjectIndicator of(IndicatorEntity indicator) {
        ProjectEntity project = indicator.project();
        return of(
                project,
                IndicatorView.of(indicator),
                IndicatorView.withheld(indicator.content(), ""),
                project.version(),
                project.updatedAt());
    }

    /** What the server derives for a written indicator; one that is new has no version yet. */
    static ProjectIndicator preview(
            ProjectEntity project, Indicator derived, List<String> withheld, @Nullable IndicatorEntity stored) {
        return of(
                project,
                derived,
                withheld,
                stored == null ? null : project.version(),
                stored == null ? null : project.updatedAt());
    }

    /** The part of a written indicator that one within a project has too. */
    static Indicator inner(ProjectIndicator written) {
        return new Indicator(
                written.id(),
                written.seq(),
                written.level1(),
                written.level1Label(),
                written.level2(),
                written.level2Label(),
                written.name(),
                written.description(),
                written.target(),
                written.basis());
    }

    private static ProjectIndicator of(
            ProjectEntity project,
            Indicator indicator,
            List<String> withheld,
            @Nullable Long version,
            @Nullable Instant updatedAt) {
        return new ProjectIndicator(
                project.code(),
                project.name(),
                project.fiscalYear(),
                project.unit().code(),
                indicator.id(),
                indicator.seq(),
                indicator.level1(),
                indicator.level1Label(),
                indicator.level2(),
                indicator.level2Label(),
                indicator.name(),
                indicator.description(),
                indicator.target(),
                indicator.basis(),
                withheld,
                version,
                updatedAt);
    }
}
