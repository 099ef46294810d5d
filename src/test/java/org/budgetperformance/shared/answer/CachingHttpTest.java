package org.budgetperformance.shared.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Raw;
import org.budgetperformance.testing.Seed;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.Test;

/** How long answers may be kept and what they depend on. */
@QuarkusTest
class CachingHttpTest {
    private static final Projects PROJECTS = new Projects(51);
    private static final String DATA = "private, no-cache";
    private static final String SHARED = "public, max-age=3600";
    private static final String NEVER = "no-store";

    @Test
    void dataIsAskedAboutAgainBeforeItIsUsed() {
        PROJECTS.create(PROJECTS.whole(1));
        assertIsAskedAboutAgain(PROJECTS.path(1) + "/disbursement-plan", "");
    }

    @Test
    void whatIsGivenAsSeveralThingsDependsOnWhatIsAskedFor() {
        PROJECTS.create(PROJECTS.whole(2));
        assertIsAskedAboutAgain(PROJECTS.path(2), "Accept");
    }

    private static void assertIsAskedAboutAgain(String address, String vary) {
        HttpResponse<byte[]> answer = Raw.exchange("GET", address);
        assertSays(answer, 200, DATA, vary);
        assertSays(Raw.exchange("GET", address, "If-None-Match", Raw.header(answer, "ETag")), 304, DATA, vary);
    }

    @Test
    void theAnswerToAWriteIsNotKept() {
        Writes.post("/v1/departments", "{\"code\": \"790\", \"name\": \"部门\"}")
                .then()
                .statusCode(201)
                .header("Cache-Control", NEVER);
        Seed.delete("/v1/departments/790");
    }

    @Test
    void aProblemIsNotKeptAndDependsOnTheLanguage() {
        assertSays(Raw.exchange("GET", PROJECTS.path(99)), 404, NEVER, "Accept-Language");
        assertSays(Raw.exchange("GET", "/v1/code-lists/nothing"), 404, NEVER, "Accept-Language");
        assertSays(Raw.exchange("GET", "/nothing"), 404, NEVER, "Accept-Language");
        assertSays(Raw.exchange("TRACE", "/v1/projects"), 405, NEVER, "Accept-Language");
    }

    @Test
    void aRefusalOfTheMediaTypesAskedForDependsOnThem() {
        assertSays(
                Raw.exchange("GET", "/v1/departments", "Accept", "image/png"), 406, NEVER, "Accept, Accept-Language");
    }

    @Test
    void whatIsRefusedAtTheEdgeSaysTheSame() {
        assertSays(Raw.exchange("GET", "/v1/departments", "Content-Type", "@@"), 415, NEVER, "Accept-Language");
    }

    @Test
    void theCodeListsAndTheContractAreEverybodys() {
        assertSays(Raw.exchange("GET", "/v1/code-lists/measure-units"), 200, SHARED, "");
        assertSays(Raw.exchange("GET", "/openapi"), 200, SHARED, "Accept, Accept-Encoding");
    }

    @Test
    void whatMayComeCompressedDependsOnTheEncodingsAccepted() {
        for (int i = 10; i < 20; i++) {
            PROJECTS.create(PROJECTS.body(i));
        }
        String list = "/v1/projects?unitCode=" + PROJECTS.unit(1);
        assertSays(Raw.exchange("GET", list), 200, DATA, "Accept, Accept-Encoding");
        assertSays(Raw.exchange("GET", list, "Accept-Encoding", "gzip"), 200, DATA, "Accept, Accept-Encoding");
        assertSays(Raw.exchange("GET", "/v1/projects?unitCode=" + PROJECTS.unit(2)), 200, DATA, "Accept");
    }

    private static void assertSays(HttpResponse<byte[]> answer, int status, String cacheControl, String vary) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Raw.header(answer, "Cache-Control")).isEqualTo(cacheControl);
        assertThat(Raw.header(answer, "Vary")).isEqualTo(vary);
    }
}
