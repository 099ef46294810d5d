package org.budgetperformance.project;

/**
 * Asked before a project is submitted, and before an amendment of one is approved, within the transaction that does it and with the
 * project locked.
 */
public interface SubmissionCheck {
    /** Ends the request with a problem if something is against it. */
    void check(ProjectEntity project);
}
