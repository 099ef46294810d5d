package org.budgetperformance.project;

/** Told within the transaction that removes a project, before the project goes. */
public interface ProjectRemovalListener {
    void removing(String projectCode);
}
