package org.budgetperformance.testing;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Exchanges to the byte: REST Assured unpacks what comes compressed and takes the headers that tell of it away. */
public final class Raw {
    private static final HttpClient HTTP_1 = client(HttpClient.Version.HTTP_1_1);
    private static final HttpClient HTTP_2 = client(HttpClient.Version.HTTP_2);

    private Raw() {}

    /** @param headers names and values by turns */
    public static HttpResponse<byte[]> exchange(String method, String address, String... headers) {
        return exchange(HttpClient.Version.HTTP_1_1, method, address, headers);
    }

    public static HttpResponse<byte[]> exchange(
            HttpClient.Version version, String method, String address, String... headers) {
        HttpRequest request = request(address, headers)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return (version == HttpClient.Version.HTTP_2 ? HTTP_2 : HTTP_1)
                    .send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The same as a line of a request's head. */
    public static String authorization() {
        return "Authorization: Bearer " + Token.usual();
    }

    public static HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + address))
                .header("Authorization", "Bearer " + Token.usual());
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** By their names; those of the connection, which say nothing of the answer, are left out. */
    public static Map<String, List<String>> headers(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("transfer-encoding", "connection"));
        return headers;
    }

    public static String header(HttpResponse<?> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }

    public static byte[] unzipped(byte[] body) {
        try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return content.readAllBytes();
        } catch (IOException noGzip) {
            throw new UncheckedIOException(noGzip);
        }
    }

    private static HttpClient client(HttpClient.Version version) {
        return HttpClient.newBuilder().version(version).build();
    }
}
