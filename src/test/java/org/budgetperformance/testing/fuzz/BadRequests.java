package org.budgetperformance.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.budgetperformance.testing.ContractFile;
import org.budgetperformance.testing.ContractFile.Operation;
import org.budgetperformance.testing.Raw;
import org.budgetperformance.testing.RawSocket;

/**
 * Bad requests to the operations of the contract, the same ones for the same seed. Whatever else is wrong with them, none that writes has a
 * body that could be written, or a condition that could hold.
 */
public final class BadRequests {
    private static final List<String> METHODS =
            List.of("TRACE", "PROPFIND", "get", "G", "POST", "PUT", "PATCH", "DELETE", "CONNECT", "X".repeat(200));
    private static final List<String> LINES = List.of(
            "GET\r\n\r\n",
            "GET /v1/projects\r\n\r\n",
            "\u0016\u0003\u0001\u0002 hello\r\n\r\n",
            "GET /v1/projects HTTP/9.9\r\nHost: x\r\n\r\n",
            "GET /v1/projects HTTP/1.1\r\nHost x\r\n\r\n",
            "GET  /v1/projects  HTTP/1.1\r\n\r\n",
            "GET http://elsewhere.example:99999/v1 HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /v1/projects HTTP/1.1\r\nHost: a b:-1\r\nAccept: image/png\r\n\r\n",
            "/v1/projects\r\n\r\n",
            "\r\n\r\n\r\nNO\r\n\r\n",
            "{\"a\": 1}\r\n\r\n");

    private final Pick pick;
    private final BadText text;
    private final BadAddress address;
    private final BadHeaders headers;
    private final List<Operation> operations = ContractFile.operations();
    private final Map<String, String> known;

    /** @param known values for parameters of paths, so that some requests reach what is there */
    public BadRequests(long seed, Map<String, String> known) {
        this.pick = new Pick(seed);
        this.text = new BadText(pick);
        this.address = new BadAddress(pick, text);
        this.headers = new BadHeaders(pick);
        this.known = known;
    }

    /**
     * @param text a character for every byte
     * @param alone whether it is no HTTP, so that the connection may be closed without an answer
     */
    public record BadRequest(String text, boolean alone) {
        static BadRequest of(byte[] bytes, boolean alone) {
            return new BadRequest(new String(bytes, StandardCharsets.ISO_8859_1), alone);
        }

        public byte[] bytes() {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public String toString() {
            return text.length() <= 1000 ? text : text.substring(0, 1000) + "…";
        }
    }

    public BadRequest next() {
        Operation operation = pick.of(operations);
        return switch (pick.below(20)) {
            case 0 -> BadRequest.of(utf8(pick.of(LINES)), true);
            case 1 -> request(operation, goodAddress(operation), headers.protocol(), true);
            case 2 -> chunked(operation);
            case 3, 4, 5 -> request(operation, address.path(path(operation)), "X-Plain: 1", false);
            case 6, 7, 8 ->
                request(operation, path(operation) + "?" + address.query(parameters(operation)), "X-Plain: 1", false);
            case 9, 10, 11, 12 -> request(operation, unknownQuery(operation), headers.any(), false);
            case 13 -> write(pick.of(METHODS), path(operation), headers.any(), text.body(members(operation)), false);
            default -> request(writer(), "X-Plain: 1");
        };
    }

    private Operation writer() {
        return pick.of(operations.stream()
                .filter(operation -> ContractFile.at(operation.pointer()).has("requestBody"))
                .toList());
    }

    private BadRequest request(Operation operation, String header) {
        return request(operation, goodAddress(operation), header, false);
    }

    private BadRequest request(Operation operation, String target, String header, boolean alone) {
        byte[] body = hasBody(operation) ? text.body(members(operation)) : new byte[0];
        return write(operation.method().toUpperCase(Locale.ROOT), target, header, body, alone);
    }

    private BadRequest write(String method, String target, String header, byte[] body, boolean alone) {
        List<String> lines = new ArrayList<>();
        lines.add(method + " " + target + " HTTP/1.1");
        lines.add("Host: localhost");
        lines.add(Raw.authorization());
        lines.add(header);
        if (!header.startsWith("If-") && pick.once(2)) {
            lines.add("If-Match: \"9999.1-none\"");
        }
        if (!header.startsWith("Content-Type")) {
            lines.add("Content-Type: " + mediaType(method));
        }
        if (!alone) {
            lines.add("Content-Length: " + body.length);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(latin(String.join("\r\n", lines) + "\r\n\r\n"));
        bytes.writeBytes(body);
        return BadRequest.of(bytes.toByteArray(), alone);
    }

    /** A body in pieces whose sizes are no numbers, or that are not as long as they say. */
    private BadRequest chunked(Operation operation) {
        String chunk = pick.of(
                List.of("zz\r\n{}\r\n", "-1\r\n{\r\n", "ffffffffffffffff\r\n{\r\n", "2;x=\u0001\r\n{}\r\n0\r\n\r\n"));
        String head = "%s %s HTTP/1.1\r\n" + RawSocket.HEAD
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        return BadRequest.of(
                utf8(head.formatted(operation.method().toUpperCase(Locale.ROOT), goodAddress(operation)) + chunk),
                true);
    }

    private String mediaType(String method) {
        return pick.once(20)
                ? "text/html"
                : method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }

    /** What deletes is told of a parameter that it does not know, so that it never does. */
    private String unknownQuery(Operation operation) {
        String target = goodAddress(operation);
        boolean harmless = operation.method().equals("get") && !target.contains("/changes");
        return harmless ? target : target + (target.contains("?") ? "&" : "?") + "no-such=1";
    }

    private String goodAddress(Operation operation) {
        String target = ContractFile.address(operation, known);
        return target.contains("/changes") ? target + "?wait=-1" : target;
    }

    private String path(Operation operation) {
        return ContractFile.address(operation, known).replaceFirst("\\?.*", "");
    }

    private static boolean hasBody(Operation operation) {
        return ContractFile.at(operation.pointer()).has("requestBody");
    }

    private static List<String> parameters(Operation operation) {
        List<String> names = new ArrayList<>();
        int count = ContractFile.at(operation.pointer() + "/parameters").size();
        for (int i = 0; i < count; i++) {
            JsonNode parameter = ContractFile.at(operation.pointer() + "/parameters/" + i);
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
            }
        }
        return names;
    }

    private static List<String> members(Operation operation) {
        List<String> names = new ArrayList<>();
        ContractFile.at(operation.pointer() + "/requestBody/content/application~1json/schema")
                .path("properties")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
