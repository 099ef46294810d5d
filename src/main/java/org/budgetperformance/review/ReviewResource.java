package org.budgetperformance.review;

import jakarta.ws.rs.core.HttpHeaders;
import org.budgetperformance.api.ReviewsApi;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.ReviewReport;
import org.budgetperformance.api.model.ReviewRuleList;
import org.budgetperformance.api.model.ReviewRun;
import org.budgetperformance.api.model.ReviewRunRequest;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.contract.IncomingBody;
import org.budgetperformance.shared.idempotency.Idempotent;
import org.budgetperformance.shared.problem.Language;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/review-rules}, {@code /v1/reviews} and {@code /v1/review-runs}. */
public class ReviewResource implements ReviewsApi {
    private final ReviewService reviews;
    private final ReviewRuns runs;
    private final IncomingBody incoming;
    private final HttpHeaders headers;

    ReviewResource(ReviewService reviews, ReviewRuns runs, IncomingBody incoming, HttpHeaders headers) {
        this.reviews = reviews;
        this.runs = runs;
        this.incoming = incoming;
        this.headers = headers;
    }

    @Override
    public RestResponse<ReviewRuleList> listReviewRules() {
        return RestResponse.ok(reviews.rules());
    }

    @Override
    @Idempotent
    public RestResponse<ReviewReport> review(Project project) {
        return RestResponse.ok(reviews.review(incoming.of(project)));
    }

    @Override
    @Idempotent
    public RestResponse<ReviewReport> review(byte[] document) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return RestResponse.ok(reviews.review(document, language));
    }

    @Override
    @Idempotent
    public RestResponse<ReviewRun> runReview(ReviewRunRequest request) {
        CheckedBody<ReviewRunRequest> body = incoming.of(request);
        body.faults().throwIfAny();
        return RestResponse.ok(runs.run(body.value()));
    }
}
