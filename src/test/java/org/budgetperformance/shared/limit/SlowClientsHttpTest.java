package org.budgetperformance.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.RawSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that send slowly keep nobody from being answered. */
@QuarkusTest
class SlowClientsHttpTest {
    /** More than there are threads, places for requests in work, or connections to the database. */
    private static final int CLIENTS = 300;

    private static final Projects PROJECTS = new Projects(23);

    @Test
    @Timeout(120)
    void whileHundredsOfBodiesAreOnTheirWayOthersAreAnswered() throws Exception {
        List<RawSocket> slow = new ArrayList<>();
        try {
            String body = Projects.text(PROJECTS.body(1));
            for (int i = 0; i < CLIENTS; i++) {
                slow.add(RawSocket.open().send(head(body)).send(body.substring(0, 20)));
            }
            PROJECTS.create(PROJECTS.whole(2));
            assertThat(Projects.read(PROJECTS.path(2)).path("code").asText()).isEqualTo(PROJECTS.code(2));
            for (RawSocket one : slow) {
                one.send(body.substring(20, 21));
            }
            RawSocket patient = slow.get(CLIENTS - 1);
            assertThat(patient.send(body.substring(21)).answer().status()).isEqualTo(201);
        } finally {
            for (RawSocket one : slow) {
                one.close();
            }
        }
    }

    @Test
    void aBodyBeyondWhatIsKeptInMemoryArrivesWhole() throws IOException {
        String body = Projects.text(PROJECTS.body(3)).replace("\"项目\"", "\"" + "项".repeat(20) + "\"");
        String padded = body + " ".repeat(200_000);
        try (RawSocket socket = RawSocket.open().send(head(padded))) {
            int half = padded.length() / 2;
            RawSocket.Answer answer = socket.send(padded.substring(0, half))
                    .send(padded.substring(half))
                    .answer();
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            assertThat(answer.body()).contains("项".repeat(20));
        }
    }

    private static String head(String body) {
        return "POST " + Projects.PATH + " HTTP/1.1\r\n" + RawSocket.HEAD
                + "Content-Type: application/json\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                + "\r\n\r\n";
    }
}
