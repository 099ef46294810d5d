package org.budgetperformance.testing.fuzz;

import java.util.List;

/** Headers that are wrong, odd or too many. */
final class BadHeaders {
    private static final List<String> ANY = List.of(
            "Accept: image/png",
            "Accept: */*;q=0",
            "Accept: ;;;",
            "Accept: text",
            "Accept: application/json;q=2",
            "Accept: " + "a/b,".repeat(500),
            "Accept-Language: !!",
            "Accept-Language: " + "x,".repeat(2000),
            "Accept-Language: zh;q=nan",
            "Accept-Encoding: gzip;q=x, ,",
            "Content-Type: x",
            "Content-Type: application/json; charset=nope",
            "Content-Type: application/json;;;",
            "Content-Type: */*",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=",
            "Content-Type: application/merge-patch+json",
            "Content-Type: text/plain; charset=\"",
            "Content-Encoding: gzip",
            "Content-Encoding: br",
            "If-Match: x",
            "If-Match: \"",
            "If-Match: \"a\", \"b",
            "If-Match: W/\"1.1-x\"",
            "If-Match: \"999.1-zzzz\"",
            "If-None-Match: nope",
            "If-Modified-Since: yesterday",
            "If-Unmodified-Since: Tue, 99 Foo 9999",
            "Range: bytes=9-1",
            "Range: lines=1",
            "X-Change-Reason: %ZZ",
            "X-Change-Reason: %FF%FE",
            "X-Change-Reason: " + "r".repeat(5000),
            "Idempotency-Key:",
            "Idempotency-Key: " + "k".repeat(300),
            "Idempotency-Key: \u00e9\u00ff",
            "Last-Event-ID: -1",
            "Last-Event-ID: x",
            "X-HTTP-Method-Override: DELETE",
            "X-Forwarded-For: ' or 1",
            "X-Forwarded-Proto: gopher",
            "Forwarded: for=\"",
            "Cookie: =;;",
            "Authorization: Bearer",
            "Authorization: Basic !!!",
            "Authorization: Bearer " + "a.".repeat(3000),
            "Origin: null",
            "TE: nope",
            "Upgrade: websocket",
            "X-Long: " + "h".repeat(20_000));

    /** What breaks the exchange itself: each is the end of its connection. */
    private static final List<String> PROTOCOL = List.of(
            "Content-Length: -1",
            "Content-Length: 5\r\nContent-Length: 6",
            "Content-Length: nope",
            "Content-Length: 99999999999999999999",
            "Content-Length: 999999999999",
            "Transfer-Encoding: chunked\r\nContent-Length: 3",
            "Transfer-Encoding: nope",
            "no colon",
            ": no name",
            "Bad Name: x",
            "X-\u0000: y",
            "Cookie: \u0001=;;",
            "X-Huge: " + "h".repeat(70_000));

    private final Pick pick;

    BadHeaders(Pick pick) {
        this.pick = pick;
    }

    String any() {
        return pick.of(ANY);
    }

    String protocol() {
        return pick.of(PROTOCOL);
    }
}
