package org.budgetperformance.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.testing.KeysetTestResource;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;

/** What stands in the database, and under which key. */
@QuarkusTest
class RotationHttpTest {
    private static final Projects PROJECTS = new Projects(18);
    private static final String SECRET = "移动警务终端的更新";
    private static final String VALUE = "withheld_value where project_code = '%s' and member = 'purpose'";
    private static final String PROJECT = "classified_project where code = '%s'";

    private final Rotation rotation;
    private final WithheldValueRepository values;
    private final EntityManager entities;

    RotationHttpTest(Rotation rotation, WithheldValueRepository values, EntityManager entities) {
        this.rotation = rotation;
        this.values = values;
        this.entities = entities;
    }

    @Test
    void theDatabaseHoldsNoPlainText() {
        keepBoth(1);
        byte[] secret = SECRET.getBytes(StandardCharsets.UTF_8);
        for (String rows : List.of(VALUE, PROJECT)) {
            byte[] sealed = QuarkusTransaction.requiringNew().call(() -> (byte[])
                    entities.createNativeQuery("select sealed from " + rows.formatted(PROJECTS.code(1)), byte[].class)
                            .getSingleResult());
            assertThat(sealed).hasSizeGreaterThan(secret.length);
            assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                    .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1))
                    .doesNotContain(PROJECTS.code(1));
        }
    }

    @Test
    void aSecretPutInAnothersPlaceDoesNotOpen() {
        keepBoth(2);
        keepBoth(3);
        execute(
                "update withheld_value set sealed = (select s from (select sealed s from %s) other) where project_code = '%s'"
                        .formatted(VALUE.formatted(PROJECTS.code(2)), PROJECTS.code(3)));
        assertUnreadable(Secrets.given().get(value(3)));
        assertUnreadable(Secrets.given().get(PROJECTS.path(3) + "/withheld-values"));
        Secrets.given().get(value(2)).then().statusCode(200);
        // it may be written anew, and erased
        Secrets.putValue(value(3), SECRET, "If-Match", "*")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        Secrets.erase(value(3));
    }

    @Test
    void afterARotationTheOldKeyIsNotNeeded() {
        keepBoth(4);
        String tag = Secrets.given().get(value(4)).header("ETag");
        String old = KeysetTestResource.keyset();
        String both = Keysets.withNewPrimary(old);
        rotation.run(Keyring.of(both));
        Keyring fresh = Keyring.of(Keysets.withoutOldKeys(both));
        assertThat(fresh.known()).hasSize(1);
        assertThat(keyIds(4)).containsOnly(fresh.primary());
        assertThat(opened(4, fresh)).contains(SECRET);
        // the service knows the old key only
        assertUnreadable(Secrets.given().get(value(4)));
        assertUnreadable(Secrets.given().get(classified(4)));
        assertUnreadable(Secrets.given().get(Secrets.CLASSIFIED + "?departmentCode=" + PROJECTS.department()));
        // keys it does not have it leaves alone
        rotation.run(Keyring.of(old));
        assertThat(keyIds(4)).containsOnly(fresh.primary());
        rotation.run(Keyring.of(Keysets.withFirstPrimary(both)));
        Secrets.given().get(value(4)).then().statusCode(200).header("ETag", tag).body("value", equalTo(SECRET));
        Secrets.given().get(classified(4)).then().statusCode(200).body("purpose", equalTo(SECRET));
    }

    private Optional<String> opened(int number, Keyring keyring) {
        return QuarkusTransaction.requiringNew()
                .call(() -> values.findById(new WithheldKey(PROJECTS.code(number), "purpose"))
                        .readable(keyring));
    }

    private List<Long> keyIds(int number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select key_id from %s union all select key_id from %s"
                                        .formatted(
                                                VALUE.formatted(PROJECTS.code(number)),
                                                PROJECT.formatted(PROJECTS.code(number))),
                                Long.class)
                        .getResultList());
    }

    private void execute(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    private static void assertUnreadable(Response answer) {
        answer.then()
                .statusCode(503)
                .body("detail", equalTo("所保存的内容无法以已配置的密钥打开。"))
                .body(not(containsString(SECRET)));
    }

    private static void keepBoth(int number) {
        PROJECTS.create(Withholding.body(PROJECTS, number));
        Secrets.keep(value(number), Secrets.value(SECRET));
        Secrets.keep(classified(number), Projects.text(PROJECTS.body(number).put("purpose", SECRET)));
    }

    private static String value(int number) {
        return Secrets.path(PROJECTS.path(number), "purpose");
    }

    private static String classified(int number) {
        return Secrets.CLASSIFIED + "/" + PROJECTS.code(number);
    }
}
