package org.budgetperformance.secrecy;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.budgetperformance.testing.Token;

/** Answers to a caller without clearance, to the byte: status, headers and body under the request they answer. */
final class Answers {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String IMPORTED_AT = "\"importedAt\":\"[^\"]*\"";
    private static final String LENGTH = "content-length=\\[\\d+], ";

    private final Map<String, String> answers = new LinkedHashMap<>();

    /** @param headers names and values by turns */
    void add(String method, String address, String body, String... headers) {
        HttpResponse<byte[]> answer = send(
                request(address, headers).method(method, BodyPublishers.ofString(body)), BodyHandlers.ofByteArray());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        String head = DocumentBody.isOfType(type) ? head(answer).replaceFirst(LENGTH, "") : head(answer);
        String text = head + DocumentBody.of(answer.body());
        answers.put(method + " " + address + " " + List.of(headers) + " " + body, timeless(method, text));
    }

    /** The report of an import that is not written tells the moment at which it was made, in as many digits as that takes. */
    private static String timeless(String method, String text) {
        boolean timed = method.equals("POST") && text.contains("\"importedAt\":");
        return timed ? text.replaceAll(IMPORTED_AT, "").replaceFirst(LENGTH, "") : text;
    }

    /** Of a stream of events as much as there is up to a position. */
    void addEvents(String address, long last) {
        HttpResponse<Stream<String>> answer =
                send(request(address, "Accept", "text/event-stream").GET(), BodyHandlers.ofLines());
        StringBuilder events = new StringBuilder(head(answer));
        try (Stream<String> lines = answer.body()) {
            String line = "";
            // of an event the data comes behind the id
            boolean reached = false;
            for (Iterator<String> it = lines.iterator(); !(reached && line.startsWith("data")); ) {
                line = it.next();
                reached |= line.equals("id:" + last);
                events.append(line.startsWith(":") ? "" : line + "\n");
            }
        }
        answers.put(address, events.toString());
    }

    Map<String, String> all() {
        return answers;
    }

    /** The requests that are answered otherwise than there. */
    List<String> differences(Answers others) {
        return answers.entrySet().stream()
                .filter(it -> !it.getValue().equals(others.answers.get(it.getKey())))
                .map(it -> it.getKey() + "\n" + it.getValue() + "\n" + others.answers.get(it.getKey()))
                .toList();
    }

    private static HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + address))
                .header("Authorization", "Bearer " + Token.usual());
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String head(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return answer.statusCode() + " " + headers + "\n";
    }
}
