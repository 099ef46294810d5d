package org.budgetperformance.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.secrecy.SecretOperation.ERASE;
import static org.budgetperformance.secrecy.SecretOperation.READ;
import static org.budgetperformance.secrecy.SecretOperation.WRITE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that is done with secrets is recorded, in the same transaction. */
@QuarkusTest
class SecretAccessHttpTest {
    private static final Projects PROJECTS = new Projects(19);

    private final SeenAccesses accesses;

    SecretAccessHttpTest(SeenAccesses accesses) {
        this.accesses = accesses;
    }

    @BeforeEach
    void seeOnlyWhatComes() {
        accesses.seen().clear();
    }

    @AfterEach
    void recordAgain() {
        accesses.refuse(false);
    }

    @Test
    void everyOperationOnAValueIsRecorded() {
        PROJECTS.create(Withholding.body(PROJECTS, 1));
        String path = Secrets.path(PROJECTS.path(1), "purpose");
        Secrets.putValue(path, "值", "If-None-Match", "*").then().statusCode(201);
        Secrets.given().get(path).then().statusCode(200);
        Secrets.given().head(path).then().statusCode(200);
        Secrets.given().get(PROJECTS.path(1) + "/withheld-values").then().statusCode(200);
        Secrets.erase(path);
        assertThat(accesses.seen()).extracting(SecretAccess::operation).containsExactly(WRITE, READ, READ, READ, ERASE);
        assertThat(accesses.seen()).allMatch(it -> it.projectCode().equals(PROJECTS.code(1)));
        assertThat(accesses.seen()).allMatch(it -> "purpose".equals(it.member()));
    }

    @Test
    void theAuditTellsTheClearedWhoTouchedWhichSecretAndWhyAndNobodyElse() {
        PROJECTS.create(Withholding.body(PROJECTS, 4));
        String path = Secrets.path(PROJECTS.path(4), "purpose");
        Secrets.putValue(path, "值", "If-None-Match", "*").then().statusCode(201);
        Secrets.given().get(PROJECTS.path(4) + "/withheld-values").then().statusCode(200);
        String entries = "/v1/audit-entries?target=" + path;
        JsonPath told =
                Api.as(Token.of("auditor").cleared().signed()).get(entries).jsonPath();
        assertThat(told.getList("items.operation")).containsExactly("listWithheldValues", "putWithheldValue");
        assertThat(told.getList("items.target")).containsOnly(path);
        assertThat(told.getList("items.subject")).doesNotContainNull();
        assertThat(Api.as(Token.of("auditor").signed()).get(entries).jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void everyOperationOnAClassifiedProjectIsRecorded() {
        String path = Secrets.CLASSIFIED + "/" + PROJECTS.code(2);
        String body = Projects.text(PROJECTS.body(2));
        Secrets.put(Secrets.given(), path, body, "If-None-Match", "*").then().statusCode(201);
        Secrets.given().get(path).then().statusCode(200);
        Secrets.given()
                .get(Secrets.CLASSIFIED + "?departmentCode=" + PROJECTS.department())
                .then()
                .statusCode(200);
        Secrets.erase(path);
        assertThat(accesses.seen()).extracting(SecretAccess::operation).containsExactly(WRITE, READ, READ, ERASE);
        assertThat(accesses.seen()).allMatch(it -> it.member() == null);
    }

    @Test
    void whatCannotBeRecordedDoesNotHappen() {
        PROJECTS.create(Withholding.body(PROJECTS, 3));
        String path = Secrets.path(PROJECTS.path(3), "purpose");
        String classified = Secrets.CLASSIFIED + "/" + PROJECTS.code(3);
        accesses.refuse(true);
        Secrets.putValue(path, "值", "If-None-Match", "*").then().statusCode(503);
        Secrets.put(Secrets.given(), classified, Projects.text(PROJECTS.body(3)), "If-None-Match", "*")
                .then()
                .statusCode(503);
        accesses.refuse(false);
        Secrets.given().get(path).then().statusCode(404);
        Secrets.given().get(classified).then().statusCode(404);
        Secrets.keep(path, Secrets.value("值"));
        accesses.refuse(true);
        String refusal =
                Secrets.given().get(path).then().statusCode(503).extract().asString();
        assertThat(refusal).doesNotContain("值\"");
        Secrets.given().header("If-Match", "*").delete(path).then().statusCode(503);
        accesses.refuse(false);
        Secrets.given().get(path).then().statusCode(200);
    }
}
