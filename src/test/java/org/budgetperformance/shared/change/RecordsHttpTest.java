package org.budgetperformance.shared.change;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import org.budgetperformance.department.DepartmentService;
import org.budgetperformance.testing.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordsHttpTest {
    private final DepartmentService departments;
    private final EntityManager entities;

    RecordsHttpTest(DepartmentService departments, EntityManager entities) {
        this.departments = departments;
        this.entities = entities;
    }

    @Test
    void aWriteThatNothingWouldRecordIsRefused() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    departments.ensure("799", "部门");
                    entities.flush();
                }))
                .hasStackTraceContaining("a change that would not be recorded");
        Api.given().get("/v1/departments/799").then().statusCode(404);
    }
}
