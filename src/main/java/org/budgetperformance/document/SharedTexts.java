package org.budgetperformance.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** The texts of a workbook that its cells point to, without what is written above them to be read aloud. */
final class SharedTexts implements SharedStrings {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final TextBound bound = new TextBound();
    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    /** None, where the workbook has no such part. */
    static SharedTexts of(OPCPackage opened, OfficeParts parts) throws IOException, XMLStreamException {
        SharedTexts read = new SharedTexts();
        for (PackagePart part : opened.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
            try (InputStream content = parts.inPieces(part)) {
                read.read(OfficeXml.stream(content));
            }
        }
        return read;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean ofText = false;
        int aloud = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    ofText = xml.getLocalName().equals("t");
                    aloud += xml.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (ofText && aloud == 0) {
                        bound.spend(xml.getTextLength());
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    ofText = false;
                    aloud -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    if (xml.getLocalName().equals("si")) {
                        bound.spend(TextBound.AN_OBJECT);
                        texts.add(unescaped(text.toString()));
                        text.setLength(0);
                    }
                }
                case XMLStreamConstants.DTD -> throw new XMLStreamException("a document type");
                default -> {}
            }
        }
    }

    /** In the lightest form there is: a cell is asked for its text alone. */
    @Override
    public RichTextString getItemAt(int index) {
        return new HSSFRichTextString(texts.get(index));
    }

    /** {@code _x000D_} stands for a character that XML cannot hold or would change. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(it ->
                                Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(it.group(1), 16))))
                : text;
    }

    @Override
    public int getCount() {
        return texts.size();
    }

    @Override
    public int getUniqueCount() {
        return texts.size();
    }
}
