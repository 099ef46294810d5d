package org.budgetperformance.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A performance indicator (绩效指标) of a project. Beside its text the target value is kept as read, for queries. */
@Entity
@Table(name = "indicator")
public class IndicatorEntity {
    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_code", updatable = false)
    private ProjectEntity project;

    /** The code as this table has it: with the project's own, the server would not sort by the index of this one. */
    @Column(name = "project_code", insertable = false, updatable = false)
    private String projectCode;

    private int seq;

    @Enumerated(EnumType.STRING)
    private @Nullable IndicatorLevel1 level1;

    @Column(name = "level1_label")
    private @Nullable String level1Label;

    @Enumerated(EnumType.STRING)
    private @Nullable IndicatorLevel2 level2;

    @Column(name = "level2_label")
    private @Nullable String level2Label;

    private String name;
    private @Nullable String description;
    private boolean descriptionWithheld;

    @Embedded
    private TargetPart target;

    private @Nullable String basis;
    private boolean basisWithheld;

    protected IndicatorEntity() {}

    /** @param id null for a new one */
    IndicatorEntity(ProjectEntity project, @Nullable String id, int seq, IndicatorContent content) {
        // ordered by time, so that rows of one project are neighbours in the index
        this.id = id == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null).toString() : id;
        this.project = project;
        this.projectCode = project.code();
        this.seq = seq;
        assign(content);
    }

    public String id() {
        return id;
    }

    public ProjectEntity project() {
        return project;
    }

    public int seq() {
        return seq;
    }

    public IndicatorContent content() {
        return new IndicatorContent(
                level1,
                level1Label,
                level2,
                level2Label,
                name,
                description,
                descriptionWithheld,
                target.raw(),
                basis,
                basisWithheld);
    }

    int withheldCount() {
        return content().withheldCount();
    }

    /** Takes on a content and a place; tells whether either differs from before. */
    boolean become(int newSeq, IndicatorContent content) {
        boolean differs = seq != newSeq || !content().equals(content);
        if (differs) {
            seq = newSeq;
            assign(content);
        }
        return differs;
    }

    private void assign(IndicatorContent content) {
        level1 = content.level1();
        level1Label = content.level1Label();
        level2 = content.level2();
        level2Label = content.level2Label();
        name = content.name();
        description = content.description();
        descriptionWithheld = content.descriptionWithheld();
        basis = content.basis();
        basisWithheld = content.basisWithheld();
        target = TargetPart.of(content.targetRaw());
    }
}
