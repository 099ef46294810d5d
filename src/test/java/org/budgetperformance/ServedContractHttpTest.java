package org.budgetperformance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

@QuarkusTest
class ServedContractHttpTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theServedContractIsTheFile() throws IOException {
        String served = given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(JSON.readTree(served)).isEqualTo(file());
    }

    @Test
    void swaggerUiShowsTheServedContract() {
        given().get("/swagger-ui/").then().statusCode(200).body(containsString("/openapi"));
    }

    /** Through text and back, so that both trees have numbers of the same kinds. */
    private static JsonNode file() throws IOException {
        try (InputStream yaml = Files.newInputStream(Path.of("openapi", "openapi.yaml"))) {
            Object tree = new Yaml().load(yaml);
            return JSON.readTree(JSON.writeValueAsString(tree));
        }
    }
}
