package org.budgetperformance.testing;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a caller does with an export before using it. */
public final class ExportCheck {
    private static final Pattern NDJSON = Pattern.compile(
            "\\{\"manifest\":\\{\"rows\":([0-9]+),\"position\":[0-9]+,\"sha256\":\"([0-9a-f]{64})\"}}\n");
    private static final Pattern CSV =
            Pattern.compile("#manifest,rows=([0-9]+),position=[0-9]+,sha256=([0-9a-f]{64})\r\n");

    private ExportCheck() {}

    /** Whether the last line is a manifest that fits everything before it. */
    public static boolean isComplete(byte[] export) {
        byte[] rows = withoutLastLine(export);
        String last = new String(export, rows.length, export.length - rows.length, StandardCharsets.UTF_8);
        Matcher ndjson = NDJSON.matcher(last);
        if (ndjson.matches()) {
            return fits(
                    ndjson,
                    rows,
                    new String(rows, StandardCharsets.UTF_8).lines().count());
        }
        Matcher csv = CSV.matcher(last);
        return csv.matches() && fits(csv, rows, csvLines(rows).size() - 1);
    }

    public static byte[] withoutLastLine(byte[] export) {
        int end = Math.max(export.length - 1, 0);
        while (end > 0 && export[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(export, end);
    }

    /** The cells of every line, the first one with the names of the columns included. */
    public static List<List<String>> csvLines(byte[] csv) {
        try (MappingIterator<List<String>> lines = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(new String(csv, StandardCharsets.UTF_8))) {
            return lines.readAll();
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static boolean fits(Matcher manifest, byte[] rows, long count) {
        return Long.parseLong(manifest.group(1)) == count && sha256(rows).equals(manifest.group(2));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
