package org.budgetperformance.shared.change;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.budgetperformance.api.model.ChangeKind;

/** Which state of which resource. */
@Embeddable
record RevisionKey(@Enumerated(EnumType.STRING) ChangeKind kind, String code, long version) {}
