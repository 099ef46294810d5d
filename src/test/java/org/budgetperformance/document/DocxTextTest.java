package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.document.OfficePackage.paragraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.junit.jupiter.api.Test;

/** What a word processor's file holds, as text. */
class DocxTextTest {
    private static final String NUMBERING = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""";

    @Test
    void aDocumentReadsAsItsTextFormDoes() {
        for (DocumentText document : List.of(
                DocumentText.of("501", 2025),
                DocumentText.of("502", 2024).entries(7).classified(2))) {
            PublishedDocument word =
                    DocumentReader.read(OfficePackage.wordOf(document.text())).document();
            assertThat(Reading.withoutLines(word)).isEqualTo(Reading.withoutLines(Reading.sound(document.text())));
        }
    }

    @Test
    void aCellBeginsALineWithATabAndARowEndsWithAnEmptyOne() {
        assertThat(text("<w:tbl><w:tr><w:tc>" + paragraph("甲") + "</w:tc><w:tc>" + paragraph("乙") + paragraph("丙")
                        + "</w:tc></w:tr><w:tr><w:tc>" + paragraph("丁") + "</w:tc></w:tr></w:tbl>" + paragraph("戊")))
                .isEqualTo("\t甲\n\t乙\n丙\n\n\t丁\n\n戊\n");
    }

    @Test
    void aCellThatGoesOnTheOneAboveIsBlank() {
        assertThat(text("<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" + paragraph("乙")
                        + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("\t\n\t乙\n\n");
    }

    @Test
    void aTableInACellIsTextOfTheCell() {
        String inner = "<w:tbl><w:tr><w:tc>" + paragraph("内") + "</w:tc></w:tr></w:tbl>";
        assertThat(text("<w:tbl><w:tr><w:tc>" + paragraph("外") + inner + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("\t外\n内\n\n");
    }

    @Test
    void runsAreJoinedAndBreaksAreLines() {
        assertThat(
                        text(
                                "<w:p><w:r><w:t>一</w:t></w:r><w:r><w:t>二</w:t><w:br/><w:t>三</w:t><w:tab/><w:t>四</w:t></w:r></w:p>"))
                .isEqualTo("一二\n三 四\n");
    }

    @Test
    void whatWasDeletedWhileChangesWereTrackedIsNotRead() {
        assertThat(
                        text(
                                "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>"))
                .isEqualTo("新\n");
    }

    @Test
    void whatIsThereTwiceForOldProgramsIsReadOnce() {
        String mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        assertThat(text("<mc:AlternateContent xmlns:mc='" + mc + "'><mc:Choice>" + paragraph("一")
                        + "</mc:Choice><mc:Fallback>" + paragraph("一") + "</mc:Fallback></mc:AlternateContent>"))
                .isEqualTo("一\n");
    }

    @Test
    void numbersThatTheProgramPutsBeforeParagraphsAreText() {
        String first = item(1, 0, "总体");
        String second = item(1, 1, "供水");
        assertThat(numbered(NUMBERING, first + second + second + first + second))
                .isEqualTo("一、总体\n1.供水\n2.供水\n二、总体\n1.供水\n");
    }

    @Test
    void aListThatBeginsAnewCountsByItself() {
        String anew = NUMBERING
                .replace("chineseCounting", "japaneseCounting")
                .replace(
                        "</w:numbering>",
                        "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
                                + "<w:startOverride w:val='1'/></w:lvlOverride></w:num></w:numbering>");
        String first = item(1, 0, "甲");
        assertThat(numbered(anew, first + first + item(2, 0, "乙") + item(2, 0, "丙")))
                .isEqualTo("一、甲\n二、甲\n一、乙\n二、丙\n");
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(level, list, text);
    }

    private static String numbered(String numbering, String body) {
        byte[] file = OfficePackage.of(OfficePackage.DOCUMENT_TYPE)
                .part("word/document.xml", OfficePackage.beginning() + body + "</w:body></w:document>")
                .part("word/_rels/document.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>""")
                .part("word/numbering.xml", numbering)
                .bytes();
        return text(file);
    }

    @Test
    void anEmptyLineInACellEndsNoRow() {
        assertThat(text("<w:tbl><w:tr><w:tc>" + paragraph("甲") + "<w:p/>" + paragraph("") + paragraph("乙")
                        + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("\t甲\n乙\n\n");
    }

    @Test
    void aTabInATextIsABlank() {
        assertThat(text(paragraph("\t甲\t乙"))).isEqualTo(" 甲 乙\n");
    }

    @Test
    void whatWasMovedIsReadWhereItIsNow() {
        assertThat(text("<w:p><w:moveFrom><w:r><w:t>一</w:t></w:r></w:moveFrom><w:r><w:t>二</w:t></w:r>"
                        + "<w:moveTo><w:r><w:t>一</w:t></w:r></w:moveTo></w:p>"))
                .isEqualTo("二一\n");
    }

    @Test
    void aFileOfUtf16IsRead() {
        String document = "<?xml version='1.0' encoding='UTF-16'?>" + OfficePackage.beginning() + paragraph("甲")
                + "</w:body></w:document>";
        byte[] file = OfficePackage.of(OfficePackage.DOCUMENT_TYPE)
                .part("word/document.xml", document.getBytes(StandardCharsets.UTF_16))
                .bytes();
        assertThat(text(file)).isEqualTo("甲\n");
    }

    private static String text(String body) {
        return text(OfficePackage.word(body));
    }

    private static String text(byte[] file) {
        try (OfficeParts parts = OfficeParts.of(file);
                OPCPackage opened = OPCPackage.open(parts)) {
            return OfficeFile.text(opened.getPart(PackagingURIHelper.createPartName("/word/document.xml")), parts);
        } catch (IOException | OpenXML4JException | XMLStreamException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
