package org.budgetperformance.testing;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection to the service on which anything may be sent, HTTP or not. */
public final class RawSocket implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    /** Lines that each head needs to be let in. */
    public static final String HEAD = "Host: x\r\n" + Raw.authorization() + "\r\n";

    private final Socket socket = new Socket();
    private final InputStream in;

    private RawSocket() throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
        socket.setSoTimeout(PATIENCE_MILLIS);
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    public static RawSocket open() throws IOException {
        return new RawSocket();
    }

    /** The answer to what is sent on a connection of its own. */
    public static Answer exchange(String request) throws IOException {
        return exchange(request.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer exchange(byte[] request) throws IOException {
        try (RawSocket socket = open()) {
            return socket.send(request).answer();
        }
    }

    public RawSocket send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    public RawSocket send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Waits for the next answer. */
    public Answer answer() throws IOException {
        String status = line();
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        if (status.contains(" 100 ")) {
            return answer();
        }
        return new Answer(Integer.parseInt(status.substring(9, 12)), headers, body(headers));
    }

    private String body(Map<String, String> headers) throws IOException {
        String length = headers.get("content-length");
        if (length != null) {
            return new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            for (int size = chunk(); size > 0; size = chunk()) {
                body.write(in.readNBytes(size));
                line();
            }
            line();
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next != '\n') {
            if (next < 0) {
                throw new IOException("closed after: " + line.toString(StandardCharsets.UTF_8));
            }
            line.write(next);
            next = in.read();
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** @param headers by their names in small letters */
    public record Answer(int status, Map<String, String> headers, String body) {
        public static final List<String> PROBLEM_MEMBERS = List.of("type", "title", "status");

        public boolean isProblem() {
            return "application/problem+json".equals(headers.get("content-type"));
        }
    }
}
