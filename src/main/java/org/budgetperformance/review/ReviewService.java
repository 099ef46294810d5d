package org.budgetperformance.review;

import jakarta.inject.Singleton;
import java.util.List;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.ReviewReport;
import org.budgetperformance.api.model.ReviewRuleList;
import org.budgetperformance.project.ProjectService;
import org.budgetperformance.rules.Rules;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.problem.Language;

/** The rules, and reviews of what is not stored. */
@Singleton
public class ReviewService {
    private final Rules rules;
    private final FindingViews views;
    private final ReviewReports reports;
    private final ProjectService projects;
    private final DocumentSubjects documents;

    ReviewService(
            Rules rules,
            FindingViews views,
            ReviewReports reports,
            ProjectService projects,
            DocumentSubjects documents) {
        this.rules = rules;
        this.views = views;
        this.reports = reports;
        this.projects = projects;
        this.documents = documents;
    }

    ReviewRuleList rules() {
        return new ReviewRuleList(rules.all().stream().map(views::of).toList());
    }

    ReviewReport review(CheckedBody<Project> body) {
        Project project = projects.complete(body);
        return reports.of(List.of(Subject.of(project, project.unitName())));
    }

    ReviewReport review(byte[] document, Language language) {
        return reports.of(documents.read(document, language));
    }
}
