package org.budgetperformance.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks Keycloak what the service's callers and its administrator ask it. */
final class RealmClient {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = "application/x-www-form-urlencoded";

    private RealmClient() {}

    static String realm(String name) {
        return System.getProperty(KeycloakServer.ADDRESS) + "/realms/" + name;
    }

    static boolean answers(String realm) {
        try {
            return send(HttpRequest.newBuilder(URI.create(realm(realm) + "/.well-known/openid-configuration")))
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** An access token of a client of our realm, by its own credentials. */
    static String token(String client) {
        return token("budget", client);
    }

    static String token(String realm, String client) {
        return grant(
                realm,
                "grant_type=client_credentials&client_id=" + client + "&client_secret=" + KeycloakServer.PASSWORD);
    }

    /** From now on tokens are signed by a new key. */
    static void rotateKey() {
        String administrator = grant(
                "master", "grant_type=password&client_id=admin-cli&username=admin&password=" + KeycloakServer.PASSWORD);
        String key = """
                {"name": "new", "providerId": "rsa-generated", "providerType": "org.keycloak.keys.KeyProvider",
                 "config": {"priority": ["1000"]}}""";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(
                        URI.create(System.getProperty(KeycloakServer.ADDRESS) + "/admin/realms/budget/components"))
                .header("Authorization", "Bearer " + administrator)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(key)));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.body());
        }
    }

    private static String grant(String realm, String form) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(realm(realm) + "/protocol/openid-connect/token"))
                        .header("Content-Type", FORM)
                        .POST(BodyPublishers.ofString(form)));
        JsonNode token = json(answer.body()).path("access_token");
        if (!token.isTextual()) {
            throw new IllegalStateException(answer.body());
        }
        return token.textValue();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
