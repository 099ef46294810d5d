package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetperformance.testing.ContractExamples.Example;
import org.junit.jupiter.api.Test;

/** Examples are what people copy, and what Postman sends: each keeps to its own schema. */
class ContractExamplesTest {
    private static final String ANSWERED = "https://contract.test/answered";
    private static final String SENT = "https://contract.test/sent";
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode contract = ContractFile.at("");
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            factory -> factory.schemaLoaders(
                    loaders -> loaders.schemas(Map.of(ANSWERED, contract.toString(), SENT, sent().toString()))));

    @Test
    void everyExampleKeepsToItsSchema() {
        List<Example> examples = ContractExamples.of(contract);
        assertThat(examples).hasSizeGreaterThan(200);
        List<String> wrong = new ArrayList<>();
        examples.forEach(example -> faults(example).forEach(fault -> wrong.add(example.pointer() + ": " + fault)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyParameterAndEveryBodyThatIsSentHasAnExample() {
        assertThat(ContractExamples.withoutExample(contract)).isEmpty();
    }

    @Test
    void examplesAreFoundWhereverTheyStand() {
        List<String> pointers =
                ContractExamples.of(contract).stream().map(Example::pointer).toList();
        assertThat(pointers)
                .contains(
                        "/components/parameters/Limit/example",
                        "/components/headers/ETag/example",
                        "/components/schemas/Budget/properties/total/examples/0",
                        "/components/responses/NotFound/content/application~1problem+json/example",
                        "/paths/~1v1~1units/post/requestBody/content/application~1json/example",
                        "/paths/~1v1~1projects/get/parameters/6/example");
    }

    @Test
    void aWrongExampleIsSeen() {
        ObjectNode unit = JsonNodeFactory.instance
                .objectNode()
                .put("code", "31200")
                .put("name", "")
                .put("boss", "?");
        assertThat(faults(new Example("", unit, "/components/schemas/Unit", true)))
                .hasSize(4);
    }

    @Test
    void onlyWhatIsSentMayLeaveDerivedMembersOut() {
        ObjectNode unit =
                JsonNodeFactory.instance.objectNode().put("code", "312001").put("name", "曹妃甸区公安局本级");
        assertThat(faults(new Example("", unit, "/components/schemas/Unit", true)))
                .isEmpty();
        assertThat(faults(new Example("", unit, "/components/schemas/Unit", false)))
                .hasSize(4);
    }

    private Set<ValidationMessage> faults(Example example) {
        SchemaLocation location = SchemaLocation.of((example.isSent() ? SENT : ANSWERED) + "#" + example.schema());
        return schemas.getSchema(location, STRICT).validate(example.value());
    }

    /** The contract with no {@code readOnly} member required. */
    private JsonNode sent() {
        JsonNode copy = contract.deepCopy();
        requireOnlySent(copy);
        return copy;
    }

    private void requireOnlySent(JsonNode node) {
        node.forEach(this::requireOnlySent);
        if (node.path("required") instanceof ArrayNode required) {
            for (int i = required.size() - 1; i >= 0; i--) {
                JsonNode property = node.path("properties").path(required.get(i).asText());
                if (ContractSchemas.resolved(property).path("readOnly").asBoolean()) {
                    required.remove(i);
                }
            }
        }
    }
}
