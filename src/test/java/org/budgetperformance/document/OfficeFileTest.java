package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no sound office file gets a fault that says so, whatever it is and however large it would become. */
class OfficeFileTest {
    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String TEXT = DocumentText.of("501", 2025).text();
    private static final String RUN = "<w:p><w:r><w:t>";
    private static final String END = "</w:t></w:r></w:p></w:body></w:document>";
    private static final int MEGA = 1024 * 1024;

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of(
                        "a zip file",
                        "DOCUMENT_NOT_OFFICE",
                        OfficePackage.empty().part("a.txt", "a")),
                Arguments.of(
                        "another office file",
                        "DOCUMENT_NOT_OFFICE",
                        of("application/vnd.ms-visio.drawing.main+xml", "<a/>")),
                Arguments.of("macros", "DOCUMENT_WITH_MACROS", of(MACROS, "<a/>")),
                Arguments.of("no XML", "DOCUMENT_UNREADABLE", of(OfficePackage.DOCUMENT_TYPE, "no XML")),
                Arguments.of(
                        "a part that is not there",
                        "DOCUMENT_UNREADABLE",
                        OfficePackage.of(OfficePackage.DOCUMENT_TYPE)),
                Arguments.of(
                        "a file of this machine",
                        "DOCUMENT_UNREADABLE",
                        of(OfficePackage.DOCUMENT_TYPE, entity("SYSTEM 'file:///etc/hostname'"))),
                Arguments.of(
                        "an address",
                        "DOCUMENT_UNREADABLE",
                        of(OfficePackage.DOCUMENT_TYPE, entity("SYSTEM 'http://127.0.0.1:1/'"))),
                Arguments.of("laughs", "DOCUMENT_UNREADABLE", of(OfficePackage.DOCUMENT_TYPE, entity("'ha'"))),
                Arguments.of(
                        "elements in elements",
                        "DOCUMENT_UNREADABLE",
                        bomb(OfficePackage.beginning(), "<w:p>", 100_000, "")),
                Arguments.of(
                        "much text",
                        "DOCUMENT_TOO_LARGE",
                        bomb(OfficePackage.beginning() + RUN, "字字字字", 5 * MEGA, END)),
                Arguments.of(
                        "a long attribute",
                        "DOCUMENT_UNREADABLE",
                        bomb(OfficePackage.beginning() + "<w:p w:a='", "aaaaaaaaaa", 2 * MEGA, "'/>")),
                Arguments.of(
                        "many empty paragraphs",
                        "DOCUMENT_TOO_LARGE",
                        bomb(OfficePackage.beginning(), "<w:p/>", 17 * MEGA, END)),
                Arguments.of(
                        "a long comment",
                        "DOCUMENT_TOO_LARGE",
                        bomb(OfficePackage.beginning() + "<!--", "aaaaaaaaaaaaaaaa", 33 * MEGA, "-->" + END)),
                Arguments.of(
                        "types",
                        "DOCUMENT_TOO_LARGE",
                        OfficePackage.empty()
                                .part("[Content_Types].xml", "<Types>", "                ", 2 * MEGA, "</Types>")),
                Arguments.of("parts", "DOCUMENT_TOO_LARGE", parts(20_001)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faulty")
    void whatIsNoSoundFileIsAFault(String what, String code, OfficePackage file) {
        assertThat(codes(file.bytes())).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 30, 500, 1_200})
    void aFileThatEndsTooEarlyIsAFault(int length) {
        byte[] file = OfficePackage.wordOf(TEXT);
        assertThat(codes(Arrays.copyOf(file, length))).containsExactly("DOCUMENT_UNREADABLE");
    }

    @Test
    void aFileWithAByteAlteredIsReadOrAFault() {
        byte[] file = OfficePackage.wordOf(TEXT);
        for (int place = 4; place < file.length; place += 31) {
            byte[] altered = file.clone();
            altered[place] ^= 0x55;
            assertThat(DocumentReader.read(altered)).as("byte %d", place).isNotNull();
        }
    }

    @Test
    void aFileOfOldOfficeIsAFault() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(codes(Arrays.copyOf(old, 512))).containsExactly("DOCUMENT_OF_OLD_OFFICE");
    }

    @Test
    void aTableOfFiftyThousandRowsIsOneOfTooManyIndicators() {
        String row = "\t数量指标\n\t数量\n\t名称\n\t描述\n\t1个\n\t依据\n\n";
        String text = TEXT.strip() + "\n\n" + row.repeat(50_000);
        assertThat(codes(OfficePackage.wordOf(text)))
                .isNotEmpty()
                .containsAll(codes(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aWorkbookOfFiftyThousandRowsIsRead() {
        Map<String, List<List<Object>>> sheets = WorkbookReaderTest.sheets();
        Map<String, List<List<Object>>> many = new LinkedHashMap<>(sheets);
        List<Object> row = WorkbookReaderTest.rows(sheets, "绩效指标").get(1);
        many.put(
                "绩效指标",
                Stream.concat(
                                Stream.of(
                                        WorkbookReaderTest.rows(sheets, "绩效指标").get(0)),
                                Stream.generate(() -> row).limit(50_000))
                        .toList());
        assertThat(codes(OfficePackage.workbook(many))).containsExactly("TOO_MANY_ITEMS");
    }

    @Test
    void aSheetIsBoundedAsTextIs() {
        String sheet =
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>";
        byte[] file = OfficePackage.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                .part("word/document.xml", """
                        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
                        <sheet name="项目" sheetId="1" r:id="r1"/></sheets></workbook>""")
                .part("word/_rels/document.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="sheet.xml"/></Relationships>""")
                .part("word/sheet.xml", sheet, "字字字字", 5 * MEGA, "</t></is></c></row></sheetData></worksheet>")
                .bytes();
        assertThat(codes(file)).containsExactly("DOCUMENT_TOO_LARGE");
    }

    private static OfficePackage of(String type, String content) {
        return OfficePackage.of(type).part("word/document.xml", content);
    }

    private static OfficePackage bomb(String beginning, String piece, int times, String end) {
        return OfficePackage.of(OfficePackage.DOCUMENT_TYPE).part("word/document.xml", beginning, piece, times, end);
    }

    private static OfficePackage parts(int count) {
        OfficePackage file = OfficePackage.of(OfficePackage.DOCUMENT_TYPE);
        for (int i = 0; i < count; i++) {
            file.part("a" + i, "");
        }
        return file;
    }

    private static String entity(String of) {
        return "<!DOCTYPE a [<!ENTITY x " + of + ">]>" + OfficePackage.beginning() + RUN + "&x;" + END;
    }

    private static List<String> codes(byte[] file) {
        ReadResult result = DocumentReader.read(file);
        return Stream.concat(
                        result.faults().stream(), result.rejected().stream().flatMap(it -> it.faults().stream()))
                .map(it -> it.code().name())
                .distinct()
                .toList();
    }
}
