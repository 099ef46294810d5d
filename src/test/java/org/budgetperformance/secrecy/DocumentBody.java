package org.budgetperformance.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What an answer says, without the moment at which a document was written: office files unpacked, PDF without its dates and what it draws lots for. */
final class DocumentBody {
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";
    private static final String OF_PDF = "/(Creation|Mod)Date\\([^)]*\\)|/ID ?\\[[^]]*]|[A-Z]{6}\\+(?=Noto)";

    private DocumentBody() {}

    static String of(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        return text.startsWith("PK") ? unpacked(body) : text.startsWith("%PDF") ? text.replaceAll(OF_PDF, "") : text;
    }

    /** Whether its length depends on the moment. */
    static boolean isOfType(String mediaType) {
        return mediaType.startsWith("application/pdf") || mediaType.startsWith("application/vnd.openxmlformats");
    }

    private static String unpacked(byte[] body) {
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(body))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                String content = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.ISO_8859_1);
                parts.append(part.getName())
                        .append('\n')
                        .append(content.replaceAll(CREATED, ""))
                        .append('\n');
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return parts.toString();
    }
}
