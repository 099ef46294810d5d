package org.budgetperformance.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.ContractFile;
import org.budgetperformance.testing.LargeSchema;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.StatementLog;
import org.budgetperformance.testing.Token;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How the server reads for every list of the contract: by each of its filters, in each of its orders, from the first page on and from
 * a later one, for a caller who sees all and for one of a department. The statements are those of the service; the plans are made where
 * there are ten thousand projects. Only on MySQL, which is what the service is for: the embedded server plans otherwise, and has no full-text
 * index of Chinese.
 */
@QuarkusTest
@Tag("mysql")
class ListPlansHttpTest {
    private static final Projects PROJECTS = new Projects(655);
    private static final String DEPARTMENT = PROJECTS.department();
    private static final String UNIT = DEPARTMENT + "001";
    /** Of what is there; anything else is asked for as in the contract's examples. */
    private static final Map<String, String> KNOWN = Map.of(
            "departmentCode",
            DEPARTMENT,
            "unitCode",
            UNIT,
            "projectCode",
            PROJECTS.code(1),
            "procodes",
            PROJECTS.code(1),
            "mofDivCode",
            PROJECTS.code(1).substring(0, 6),
            "code",
            PROJECTS.code(1).substring(0, 18),
            // is nowhere; of a text that is in many rows the page is looked for in the order of the list
            "q",
            "禽舍",
            "totalMin",
            "990000.00",
            "totalMax",
            "10000.00");
    /** More rows than these are many: a page has one row here. A department has 200 projects, a unit 20. */
    private static final int MANY = 1000;
    /** What says how the answer looks, and nothing about which rows are in it. */
    private static final Set<String> NO_FILTERS = Set.of(
            "sort", "limit", "cursor", "count", "fields", "manifest", "bom", "wait", "after", "view", "documents");

    /** They come with a year as well, whose findings lie together. */
    private static final Set<String> OF_RULE = Set.of("finding", "rule");

    private static final Pattern NEXT = Pattern.compile("<(.*)>; rel=\"next\"");
    private static final String ALL = Token.of("finance", "auditor").cleared().signed();
    private static final String ONE = Token.of("reader").units(DEPARTMENT).signed();

    @Test
    void noListReadsATableFromBeginningToEndOrSortsALargePartOfIt() throws SQLException, IOException {
        // in plans like these the rule of the contract's example finds something, and two of them are much here
        for (int project = 1; project <= 3; project++) {
            PROJECTS.create(PROJECTS.whole(project).set("disbursementPlan", Projects.plan("25", "25", "25", "25")));
        }
        Set<String> faults = new TreeSet<>();
        try (LargeSchema large = LargeSchema.build();
                StatementLog log = StatementLog.open()) {
            for (String address : lists().flatMap(ListPlansHttpTest::addresses).toList()) {
                List<String> selects = log.reads(() -> read(address));
                assertThat(selects).as(address).isNotEmpty();
                for (String select : selects) {
                    faults.addAll(faults(large, address, select));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(LargeSchema large, String address, String select) throws SQLException {
        List<String> faults = new ArrayList<>();
        large.plan(select).stream()
                .filter(step -> step.rows() > MANY && (step.reads() || step.sorts()))
                .forEach(step -> faults.add(address + " " + step));
        long read = large.rowsRead(select);
        if (read > 2 * MANY) {
            faults.add(address + " reads " + read + ": " + select);
        }
        return faults;
    }

    private static Stream<ContractFile.Operation> lists() {
        return ContractFile.operations().stream()
                .filter(it -> it.method().equals("get") && ContractFile.hasParameter(it, "limit"));
    }

    /** The first page and the next, as one sees them who may see all, and as a reader of the department where that one may look at all. */
    private static void read(String address) {
        assertThat(pages(ALL, address)).as(address).isEqualTo(200);
        assertThat(pages(ONE, address)).as(address).isIn(200, 403, 404);
    }

    private static int pages(String token, String address) {
        Response first = Api.as(token).get(address);
        String link = first.header("Link");
        Matcher next = NEXT.matcher(link == null ? "" : link);
        if (next.find()) {
            Api.faultyAs(token)
                    .urlEncodingEnabled(false)
                    .get(next.group(1))
                    .then()
                    .statusCode(200);
        }
        return first.statusCode();
    }

    /** Each filter alone and the two that most come with, in each order; a sort turned round reads the same index from its other end. */
    private static Stream<String> addresses(ContractFile.Operation operation) {
        String path = ContractFile.address(operation, KNOWN) + "?limit=1";
        Map<String, JsonNode> queries = new LinkedHashMap<>();
        ContractFile.parameters(operation).stream()
                .filter(it -> it.path("in").asText().equals("query"))
                .forEach(it -> queries.put(it.path("name").asText(), it));
        List<String> filters = new ArrayList<>(List.of(""));
        queries.forEach((name, parameter) -> filters.add(NO_FILTERS.contains(name) ? "" : filter(name, parameter)));
        queries.forEach((name, parameter) -> {
            if (OF_RULE.contains(name)) {
                filters.add("&fiscalYear=2024" + filter(name, parameter));
            }
        });
        if (queries.containsKey("unitCode")) {
            filters.add("&fiscalYear=2024&departmentCode=" + DEPARTMENT);
            filters.add("&fiscalYear=2024&unitCode=" + UNIT);
        }
        List<String> orders = new ArrayList<>(List.of(""));
        Optional.ofNullable(queries.get("sort"))
                .ifPresent(sort -> sort.at("/schema/enum").forEach(it -> orders.add("&sort=" + it.asText())));
        orders.removeIf(it -> it.startsWith("&sort=-"));
        return filters.stream().distinct().flatMap(filter -> orders.stream().map(order -> path + filter + order));
    }

    private static String filter(String name, JsonNode parameter) {
        return "&" + name + "="
                + KNOWN.getOrDefault(name, parameter.path("example").asText());
    }
}
