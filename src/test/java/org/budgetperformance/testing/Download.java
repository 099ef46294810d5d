package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The answer to a GET that is read as slowly as a test wants. The server waits for it as soon as all buffers between are full. */
public final class Download implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> answer;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    private Download(HttpResponse<InputStream> answer) {
        this.answer = answer;
    }

    public static Download start(String address, String accept) throws IOException, InterruptedException {
        HttpRequest request = Raw.request(address).header("Accept", accept).build();
        return new Download(CLIENT.send(request, BodyHandlers.ofInputStream()));
    }

    /** One whose first line is there, so that the server is in the midst of it. */
    public static Download begun(String address, String accept) throws IOException, InterruptedException {
        Download download = start(address, accept);
        assertThat(download.status()).isEqualTo(200);
        for (int next = download.answer.body().read();
                next != '\n';
                next = download.answer.body().read()) {
            download.read.write(next);
        }
        download.read.write('\n');
        return download;
    }

    public int status() {
        return answer.statusCode();
    }

    /** Reads to the end; throws when the connection breaks off before it. */
    public byte[] rest() throws IOException {
        answer.body().transferTo(read);
        return read.toByteArray();
    }

    /** What has been read so far. */
    public byte[] soFar() {
        return read.toByteArray();
    }

    @Override
    public void close() throws IOException {
        answer.body().close();
    }
}
