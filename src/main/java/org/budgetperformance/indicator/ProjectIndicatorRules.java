package org.budgetperformance.indicator;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetperformance.api.model.Indicator;
import org.budgetperformance.api.model.ProjectIndicator;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.project.IndicatorContent;
import org.budgetperformance.project.IndicatorEntity;
import org.budgetperformance.project.IndicatorRules;
import org.budgetperformance.project.ProjectEntity;
import org.budgetperformance.project.ProjectPreview;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.contract.DerivedMembers;
import org.jspecify.annotations.Nullable;

/** Reads an indicator that was written on its own. */
@Singleton
class ProjectIndicatorRules {
    /** As many as the contract lets a whole project carry; one with more could not be written back. */
    private static final int MOST = 500;

    private final DerivedMembers derived;

    ProjectIndicatorRules(DerivedMembers derived) {
        this.derived = derived;
    }

    /** The body's content, or a 422 with all its faults; {@code stored} is null for a new indicator. */
    IndicatorContent read(ProjectEntity project, @Nullable IndicatorEntity stored, CheckedBody<ProjectIndicator> body) {
        Indicator written = ProjectIndicatorView.inner(body.value());
        List<String> pointers =
                body.value().withheld() == null ? List.of() : body.value().withheld();
        Set<String> withheld = new HashSet<>(pointers);
        IndicatorRules.check(written, "", withheld, body.faults());
        int seq = stored == null ? project.indicatorCount() + 1 : stored.seq();
        Indicator expected = ProjectPreview.indicator(written, stored == null ? null : stored.id(), seq);
        derived.check(body, ProjectIndicatorView.preview(project, expected, pointers, stored));
        if (seq > MOST) {
            body.faults().add("", FaultCode.TOO_MANY_ITEMS, Integer.toString(seq), Integer.toString(MOST));
        }
        body.faults().throwIfAny();
        return IndicatorRules.read(written, "", withheld);
    }
}
