package org.budgetperformance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.budgetperformance.api.model.AuditEntry;
import org.budgetperformance.department.DepartmentService;
import org.budgetperformance.shared.audit.AuditFilter;
import org.budgetperformance.shared.audit.AuditTrail;
import org.budgetperformance.shared.change.Records;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.security.ActingCaller;
import org.budgetperformance.shared.security.CurrentCaller;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Token;
import org.junit.jupiter.api.Test;

/** What requests alone do not show: callers, and entries of secrets. */
@QuarkusTest
class AuditTrailHttpTest {
    private final AuditService entries;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final Writer writer;
    private final EntityManager entities;

    AuditTrailHttpTest(
            AuditService entries, AuditTrail audit, CurrentCaller caller, Writer writer, EntityManager entities) {
        this.entries = entries;
        this.audit = audit;
        this.caller = caller;
        this.writer = writer;
        this.entities = entities;
    }

    @Test
    void aWriteTellsItsCallerToTheAuditAndToTheRevision() {
        ActingCaller.is(caller, ActingCaller.named("clerk-751", false));
        writer.write("691");
        Page<AuditEntry> page = ofSubject("clerk-751", false);
        assertThat(page.totalCount()).isEqualTo(1);
        AuditEntry entry = page.items().get(0);
        assertThat(List.of(entry.subject(), entry.client(), entry.address()))
                .containsExactly("clerk-751", "budget-office", "192.0.2.17");
        Object actor = entities.createNativeQuery(
                        "select r.actor from revision r join audit_entry a on a.write_id = r.write_id where a.id = :id")
                .setParameter("id", entry.id())
                .getSingleResult();
        assertThat(actor).isEqualTo("clerk-751");
    }

    @Test
    void aReadAndAWriteOfSecretsAreThereForTheClearedOnly() {
        ActingCaller.is(caller, ActingCaller.named("clerk-752", true));
        writer.write("692");
        QuarkusTransaction.requiringNew().run(() -> audit.secretTouched("/secret"));
        assertThat(ofSubject("clerk-752", true).items())
                .extracting(AuditEntry::sensitive)
                .containsExactly(true, false);
        Page<AuditEntry> seen = ofSubject("clerk-752", false);
        assertThat(seen.items()).extracting(AuditEntry::sensitive).containsExactly(false);
        assertThat(seen.totalCount()).isEqualTo(1);
        String list = "/v1/audit-entries?count=true&subject=clerk-752";
        JsonPath plain = Api.as(Token.of("auditor").signed()).get(list).jsonPath();
        assertThat(plain.getList("items.sensitive")).containsExactly(false);
        assertThat(plain.getInt("totalCount")).isEqualTo(1);
        JsonPath whole =
                Api.as(Token.of("auditor").cleared().signed()).get(list).jsonPath();
        assertThat(whole.getList("items.sensitive")).containsExactly(true, false);
    }

    @Test
    void whatIsTakenBackHasNoEntry() {
        ActingCaller.is(caller, ActingCaller.named("clerk-754", true));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    audit.secretTouched("/secret");
                    writer.write("694");
                    throw new IllegalArgumentException("after all");
                }))
                .hasMessage("after all");
        assertThat(ofSubject("clerk-754", true).items()).isEmpty();
    }

    @Test
    void aSecretIsNeitherReadNorWrittenWhereNothingWouldAuditIt() {
        assertThatThrownBy(() -> audit.secretTouched("/secret")).hasStackTraceContaining("Transaction is required");
    }

    @Test
    void aLongNameIsCutNotRefused() {
        String subject = "绩".repeat(255);
        ActingCaller.is(caller, ActingCaller.named(subject + "效", true));
        QuarkusTransaction.requiringNew().run(() -> audit.secretTouched("/secret"));
        assertThat(ofSubject(subject, true).items()).hasSize(1);
    }

    private Page<AuditEntry> ofSubject(String subject, boolean secrets) {
        return entries.list(
                new AuditFilter(subject, null, null, null, null, null, secrets), new PageRequest(50, null, true));
    }

    @Singleton
    static class Writer {
        private final DepartmentService departments;

        Writer(DepartmentService departments) {
            this.departments = departments;
        }

        @Transactional
        @Records
        void write(String department) {
            departments.ensure(department, "部门");
        }
    }
}
