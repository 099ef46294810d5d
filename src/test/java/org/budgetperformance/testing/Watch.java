package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** What those see who watch the service under test. */
public final class Watch {
    private static final Pattern SERIES = Pattern.compile("(?m)^([a-z_]+)(?:\\{(.*)})? (\\S+)$");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");

    private Watch() {}

    /** A request to the port that clients outside do not reach. */
    public static RequestSpecification given() {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return RestAssured.given().baseUri("http://localhost").port(port);
    }

    public static String metrics() {
        return given().accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Every series without its value. */
    public static Set<String> series(String metrics) {
        Set<String> series = new TreeSet<>();
        metrics.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> series.add(line.replaceFirst(" \\S+$", "")));
        return series;
    }

    /** The labels of every metric, by its name. */
    public static Map<String, Set<String>> labels(String metrics) {
        Map<String, Set<String>> labels = new HashMap<>();
        for (Matcher series = SERIES.matcher(metrics); series.find(); ) {
            Set<String> known = labels.computeIfAbsent(series.group(1), name -> new TreeSet<>());
            for (Matcher label = LABEL.matcher(series.group(2) == null ? "" : series.group(2)); label.find(); ) {
                known.add(label.group(1));
            }
        }
        return labels;
    }

    /** The one value of a series, written as it stands there. */
    public static double value(String series) {
        List<String> lines =
                metrics().lines().filter(line -> line.startsWith(series + " ")).toList();
        assertThat(lines).as(series).hasSize(1);
        return Double.parseDouble(lines.get(0).substring(series.length() + 1));
    }
}
