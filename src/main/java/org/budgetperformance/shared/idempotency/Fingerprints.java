package org.budgetperformance.shared.idempotency;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.budgetperformance.shared.contract.IncomingBody;
import org.budgetperformance.shared.contract.Sha256;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests apart by method, path, query, media type and body. Other headers do not count, nor does the boundary of a form
 * or what a file of it is called.
 */
@Singleton
class Fingerprints {
    private final Request request;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final IncomingBody incoming;

    Fingerprints(Request request, UriInfo uri, HttpHeaders headers, IncomingBody incoming) {
        this.request = request;
        this.uri = uri;
        this.headers = headers;
        this.incoming = incoming;
    }

    /** That of this request, whose method was called with these arguments. */
    String of(Object[] arguments) throws IOException {
        MessageDigest all = Sha256.start();
        URI address = uri.getRequestUri();
        add(all, request.getMethod());
        add(all, address.getRawPath());
        add(all, address.getRawQuery());
        add(all, mediaType(headers.getMediaType()));
        add(all, incoming.digest());
        for (FileUpload file : files(arguments)) {
            add(all, file.name());
            add(all, Files.readAllBytes(file.uploadedFile()));
        }
        return HexFormat.of().formatHex(all.digest());
    }

    private static void add(MessageDigest all, @Nullable String text) {
        add(all, text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its length goes first, so that nothing of one part can pass for the next. */
    private static void add(MessageDigest all, byte[] part) {
        all.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        all.update(part);
    }

    private static @Nullable String mediaType(@Nullable MediaType type) {
        return type == null ? null : (type.getType() + '/' + type.getSubtype()).toLowerCase(Locale.ROOT);
    }

    private static List<FileUpload> files(Object[] arguments) {
        return Arrays.stream(arguments)
                .flatMap(argument -> argument instanceof Collection<?> several ? several.stream() : Stream.empty())
                .filter(FileUpload.class::isInstance)
                .map(FileUpload.class::cast)
                .toList();
    }
}
