package org.budgetperformance.project;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.Disclosure;
import org.budgetperformance.domain.Transition;
import org.budgetperformance.domain.WithheldReason;
import org.budgetperformance.shared.persistence.Versioned;
import org.budgetperformance.unit.UnitEntity;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** A project (项目) with all its parts. Every change of a part goes through here and moves the one version. */
@Entity
@Table(name = "project")
public class ProjectEntity extends Versioned {
    /** A page's rows and the one behind it are loaded by one statement for each kind of part. */
    private static final int PAGE = 256;

    @Id
    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_code")
    private UnitEntity unit;
    // for queries: the database makes it of the unit's
    @Column(insertable = false, updatable = false)
    private @Nullable String departmentCode;

    private String name;
    private int fiscalYear;

    @Embedded
    private BudgetPart budget;

    private @Nullable String purpose;
    private boolean purposeWithheld;

    @Embedded
    private @Nullable PlanPart plan;

    @ElementCollection
    @CollectionTable(name = "project_objective", joinColumns = @JoinColumn(name = "project_code"))
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    @BatchSize(size = PAGE)
    private List<ObjectivePart> objectives = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    @BatchSize(size = PAGE)
    private List<IndicatorEntity> indicators = new ArrayList<>();

    private int indicatorCount;
    private int withheldCount;

    @Enumerated(EnumType.STRING)
    private @Nullable WithheldReason withheldReason;

    @Enumerated(EnumType.STRING)
    private Disclosure disclosure;

    @Embedded
    private LifecyclePart lifecycle = LifecyclePart.NEW;

    protected ProjectEntity() {}

    ProjectEntity(String code, ProjectContent content) {
        this.code = code;
        assign(content);
        recount();
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.PROJECT;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String owner() {
        return unit.code();
    }

    public UnitEntity unit() {
        return unit;
    }

    public String name() {
        return name;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public BudgetPart budget() {
        return budget;
    }

    public @Nullable String purpose() {
        return purpose;
    }

    public boolean purposeWithheld() {
        return purposeWithheld;
    }

    public List<ObjectivePart> objectives() {
        return List.copyOf(objectives);
    }

    public @Nullable DisbursementSchedule plan() {
        return plan == null ? null : plan.schedule();
    }

    public List<IndicatorEntity> indicators() {
        return List.copyOf(indicators);
    }

    public Optional<IndicatorEntity> indicator(String id) {
        return indicators.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public int indicatorCount() {
        return indicatorCount;
    }

    public int withheldCount() {
        return withheldCount;
    }

    public @Nullable WithheldReason withheldReason() {
        return withheldReason;
    }

    public Disclosure disclosure() {
        return disclosure;
    }

    public LifecyclePart lifecycle() {
        return lifecycle;
    }

    /** The unit's name is part of the representation, so a renamed unit makes another state of its projects. */
    void unitRenamed() {
        changed();
    }

    /** Goes on to another status, which its own must lead to; the next version is of that status. */
    void move(Transition move) {
        lifecycle = lifecycle.after(move, version() + 1);
        changed();
    }

    /** Takes on a whole content; indicators keep their identity by id. Tells whether anything differs from before. */
    boolean become(ProjectContent content) {
        if (content.isSaidBy(this)) {
            return false;
        }
        assign(content);
        afterChange();
        return true;
    }

    public void changePlan(@Nullable DisbursementSchedule schedule) {
        if (!Objects.equals(plan(), schedule)) {
            plan = schedule == null ? null : PlanPart.of(schedule, budget.total());
            afterChange();
        }
    }

    public IndicatorEntity addIndicator(IndicatorContent content) {
        IndicatorEntity added = new IndicatorEntity(this, null, indicators.size() + 1, content);
        indicators.add(added);
        afterChange();
        return added;
    }

    public void changeIndicator(IndicatorEntity indicator, IndicatorContent content) {
        if (indicator.become(indicator.seq(), content)) {
            afterChange();
        }
    }

    public void removeIndicator(IndicatorEntity indicator) {
        IndicatorArrangement.remove(this, indicators, indicator);
        afterChange();
    }

    private void assign(ProjectContent content) {
        unit = content.unit();
        name = content.name();
        fiscalYear = content.fiscalYear();
        budget = content.budget();
        purpose = content.purpose();
        purposeWithheld = content.purposeWithheld();
        withheldReason = content.withheldReason();
        plan = content.plan() == null ? null : PlanPart.of(content.plan(), budget.total());
        if (!objectives.equals(content.objectives())) {
            // another list, not another content of this one: those of many projects then go and come in one batch each
            objectives = new ArrayList<>(content.objectives());
        }
        IndicatorArrangement.arrange(this, indicators, content.indicators());
    }

    /** Every change of content comes through here, so this is where one that the status forbids ends. */
    private void afterChange() {
        lifecycle.requireEditable(code);
        recount();
        changed();
    }

    private void recount() {
        indicatorCount = indicators.size();
        withheldCount = (purposeWithheld ? 1 : 0)
                + (int) objectives.stream().filter(ObjectivePart::withheld).count()
                + indicators.stream().mapToInt(IndicatorEntity::withheldCount).sum();
        disclosure = withheldCount == 0 ? Disclosure.PUBLIC : Disclosure.PARTIAL;
        // a part may be withheld by a write of its own, which gives no reason
        WithheldReason reason = Objects.requireNonNullElse(withheldReason, WithheldReason.POLICE_WORK_SECRET);
        withheldReason = withheldCount == 0 ? null : reason;
    }
}
