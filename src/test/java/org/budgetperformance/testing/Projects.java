package org.budgetperformance.testing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.UncheckedIOException;
import java.util.List;
import org.budgetperformance.domain.ProjectCode;

/**
 * The projects of one test class: their codes, their bodies and the requests that write them. Each class has a department of its
 * own with the units 1 and 2, and a division of its own for its codes, so that no class sees the rows of another.
 */
public final class Projects {
    public static final String PATH = "/v1/projects";

    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private final int number;
    private boolean prepared;

    /** @param number of the test class, from 0 to 99, or a department's below 800 */
    public Projects(int number) {
        this.number = number;
    }

    public String department() {
        return number < 100 ? "8%02d".formatted(number) : Integer.toString(number);
    }

    /** A unit of the department; 1 and 2 exist. */
    public String unit(int unit) {
        prepare();
        return "%s%03d".formatted(department(), unit);
    }

    public String code(int project) {
        return ProjectCode.withCheckCharacter("88%04d24P%011d".formatted(number, project));
    }

    public String path(int project) {
        return PATH + "/" + code(project);
    }

    /** No more than a project needs. */
    public ObjectNode body(int project) {
        return json("""
                {"code": "%s", "name": "项目", "fiscalYear": 2024, "unitCode": "%s", "budget": {"total": 331000.00}}""".formatted(code(project), unit(1)));
    }

    /** Every part there is: a purpose, two objectives, a plan and two indicators. */
    public ObjectNode whole(int project) {
        ObjectNode body = body(project);
        body.setAll(json("""
                {"budget": {"total": 331000.00, "fiscal": 331000.00, "other": null},
                 "purpose": "用于PDT通信线路与铁塔的租用",
                 "objectives": [{"label": "1.", "text": "全年通信线路可用"}, {"text": "保障公安网络运行"}],
                 "disbursementPlan": {"checkpoints": [
                   {"month": 3, "reportedPercent": null}, {"month": 6, "reportedPercent": 30},
                   {"month": 10, "reportedPercent": 60.5}, {"month": 12, "reportedPercent": 100}]},
                 "withheld": []}"""));
        body.putArray("indicators").add(indicator("公安网络建设运行维护")).add(indicator("线路可用率"));
        return body;
    }

    /** The same with indicators at every level, so that it can be submitted. */
    public ObjectNode sound(int project) {
        ObjectNode body = whole(project);
        body.withArray("indicators")
                .add(indicator("减少停水时间").put("level1", "BENEFIT").put("level2", "SOCIAL_BENEFIT"))
                .add(indicator("居民满意度").put("level1", "SATISFACTION").put("level2", "BENEFICIARY_SATISFACTION"));
        return body;
    }

    public static ObjectNode indicator(String name) {
        ObjectNode indicator = json("""
                {"level1": "OUTPUT", "level2": "QUANTITY", "description": "描述", "target": {"raw": "100百分比"},
                 "basis": "历史工作经验"}""");
        return indicator.put("name", name);
    }

    /** A plan of the four percentages, each a JSON number or {@code null}. */
    public static ObjectNode plan(String march, String june, String october, String december) {
        return json("""
                {"checkpoints": [{"month": 3, "reportedPercent": %s}, {"month": 6, "reportedPercent": %s},
                 {"month": 10, "reportedPercent": %s}, {"month": 12, "reportedPercent": %s}]}""".formatted(march, june, october, december));
    }

    public static ObjectNode json(String text) {
        return (ObjectNode) tree(text);
    }

    /** The body with these members taken out; the body itself stays as it is. */
    public static ObjectNode without(ObjectNode body, String... members) {
        return body.deepCopy().remove(List.of(members));
    }

    public static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** As it would be sent: {@code toString()} of a tree writes large amounts with an exponent. */
    public static String text(JsonNode tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Creates it and returns its ETag. */
    public String create(ObjectNode body) {
        return post(Api.given(), body).then().statusCode(201).extract().header("ETag");
    }

    public static Response post(RequestSpecification request, JsonNode body) {
        return request.contentType(ContentType.JSON).body(text(body)).post(PATH);
    }

    /** Posts what the contract does not allow. */
    public static Response refused(JsonNode body) {
        return post(Api.givenFaulty(), body);
    }

    public static Response put(String path, String etag, JsonNode body) {
        return put(Api.given(), path, etag, body);
    }

    public static Response put(RequestSpecification request, String path, String etag, JsonNode body) {
        return request.contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(text(body))
                .put(path);
    }

    public static Response patch(String path, String etag, String patch) {
        return Api.given()
                .contentType(MERGE_PATCH)
                .header("If-Match", etag)
                .body(patch)
                .patch(path);
    }

    public static ObjectNode read(String path) {
        return json(Api.given().get(path).then().statusCode(200).extract().asString());
    }

    public static String etag(String path) {
        return Api.given().get(path).then().statusCode(200).extract().header("ETag");
    }

    /** The faults of an answer, {@code /budget/total TOO_LARGE} and so on. */
    public static List<String> faults(Response answer) {
        return answer.jsonPath()
                .getList("errors.collect { (it.pointer == null ? it.parameter : it.pointer) + ' ' + it.code }");
    }

    private synchronized void prepare() {
        if (!prepared) {
            prepared = true;
            Seed.department(department());
            Seed.unit(unit(1));
            Seed.unit(unit(2));
        }
    }
}
