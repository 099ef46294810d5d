package org.budgetperformance.shared.export;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.budgetperformance.form.FormContent;
import org.budgetperformance.form.FormFormat;

/** Answers with a document. */
@Singleton
public class Documents {
    private final Exports exports;

    Documents(Exports exports) {
        this.exports = exports;
    }

    /**
     * A small one, made before it is sent.
     *
     * @param mediaType one of those that the contract offers
     * @param name of the file, without its ending
     */
    public Response whole(String mediaType, String name, FormContent content) {
        FormFormat format = FormFormat.of(mediaType);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.write(bytes, content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Response.ok(bytes.toByteArray(), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Exports.disposition(name + "." + format.ending()))
                .build();
    }

    /** One of any length, of one moment, sent while it is read. */
    public Response streamed(String mediaType, String name, FormContent content) {
        FormFormat format = FormFormat.of(mediaType);
        return exports.answer(format.mediaType(), name + "." + format.ending(), out -> format.write(out, content));
    }
}
