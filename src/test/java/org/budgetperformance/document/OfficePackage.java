package org.budgetperformance.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Office files for tests, sound and hostile. */
public final class OfficePackage {
    public static final String DOCUMENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    /** A zip file without any part. */
    public static OfficePackage empty() {
        return new OfficePackage();
    }

    /** One that says which part is its document, and of what type. */
    public static OfficePackage of(String type) {
        return empty().part("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Default Extension="xml" ContentType="%s"/></Types>""".formatted(type)).part("_rels/.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                        </Relationships>""");
    }

    /** A word processor's file with these paragraphs and tables. */
    public static byte[] word(String body) {
        return of(DOCUMENT_TYPE)
                .part("word/document.xml", WORD + body + "</w:body></w:document>")
                .bytes();
    }

    /** The text form of a document as a word processor's file: a row of the text is one of a table, and all rows that follow one another are one table. */
    public static byte[] wordOf(String text) {
        StringBuilder body = new StringBuilder();
        StringBuilder row = new StringBuilder();
        boolean table = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("\t")) {
                body.append(table ? "" : "<w:tbl>");
                table = true;
                row.append(row.isEmpty() ? "" : "</w:tc>").append("<w:tc>").append(paragraph(line.substring(1)));
            } else if (!row.isEmpty() && !line.isBlank()) {
                row.append(paragraph(line));
            } else if (!row.isEmpty()) {
                body.append("<w:tr>").append(row).append("</w:tc></w:tr>");
                row.setLength(0);
            } else {
                body.append(table ? "</w:tbl>" : "").append(paragraph(line));
                table = false;
            }
        }
        return word(body + (row.isEmpty() ? "" : "<w:tr>" + row + "</w:tc></w:tr>") + (table ? "</w:tbl>" : ""));
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>"
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>";
    }

    /** A workbook whose sheets hold these rows, numbers as numbers. */
    public static byte[] workbook(Map<String, List<List<Object>>> sheets) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            sheets.forEach((name, rows) -> fill(workbook.createSheet(name), rows));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(Sheet sheet, List<List<Object>> rows) {
        for (List<Object> values : rows) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (Object value : values) {
                Cell cell = row.createCell(Math.max(row.getLastCellNum(), 0));
                if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else {
                    cell.setCellValue(value.toString());
                }
            }
        }
    }

    public OfficePackage part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public OfficePackage part(String name, byte[] content) {
        return part(name, out -> out.write(content));
    }

    /** A part that begins and ends so, and holds a piece again and again in between: it packs well. */
    public OfficePackage part(String name, String beginning, String piece, int times, String end) {
        byte[] block = piece.repeat(1024).getBytes(StandardCharsets.UTF_8);
        return part(name, out -> {
            out.write(beginning.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times / 1024; i++) {
                out.write(block);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        });
    }

    private OfficePackage part(String name, Content content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            content.write(zip);
            zip.closeEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public byte[] bytes() {
        try {
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The beginning of a document's main part, up to its first paragraph. */
    public static String beginning() {
        return WORD;
    }

    private interface Content {
        void write(ZipOutputStream out) throws IOException;
    }
}
