package org.budgetperformance.shared.persistence;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.contract.DerivedMembers;
import org.budgetperformance.shared.contract.MergePatch;
import org.budgetperformance.shared.security.CurrentCaller;

/** What every service of a resource works with. */
@Singleton
public record ResourceTools(
        EntityManager entities, MergePatch patches, ChangeLog changes, DerivedMembers derived, CurrentCaller caller) {}
