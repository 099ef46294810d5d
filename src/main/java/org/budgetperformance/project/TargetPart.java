package org.budgetperformance.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.TargetKind;
import org.budgetperformance.domain.TargetOperator;
import org.budgetperformance.domain.TargetValue;
import org.jspecify.annotations.Nullable;

/** The columns of a target value (指标值): its text, null when withheld, and for queries what the text was read as. */
@Embeddable
record TargetPart(
        @Column(name = "target_raw") @Nullable String raw,

        @Column(name = "target_kind") @Enumerated(EnumType.STRING)
        TargetKind kind,

        @Column(name = "target_operator") @Enumerated(EnumType.STRING) @Nullable
        TargetOperator operator,

        @Column(name = "target_value") @Nullable BigDecimal value,

        @Column(name = "target_unit") @Enumerated(EnumType.STRING) @Nullable
        MeasureUnit unit,

        @Column(name = "target_unit_raw") @Nullable String unitRaw,
        @Column(name = "target_date") @Nullable LocalDate date) {

    static TargetPart of(@Nullable String raw) {
        TargetValue target = raw == null ? TargetValue.withheld() : TargetValue.read(raw);
        return new TargetPart(
                raw, target.kind(), target.operator(), target.value(), target.unit(), target.unitRaw(), target.date());
    }
}
