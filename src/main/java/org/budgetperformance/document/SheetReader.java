package org.budgetperformance.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Reads a sheet whose first row names its columns. */
final class SheetReader implements XSSFSheetXMLHandler.SheetContentsHandler {
    private static final Set<String> WANTED =
            Stream.of(DocumentSheet.values()).map(DocumentSheet::label).collect(Collectors.toUnmodifiableSet());

    private final Map<Integer, String> headings = new HashMap<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private Map<String, String> cells = new HashMap<>();
    private int row;
    private final TextBound bound;

    private SheetReader(TextBound bound) {
        this.bound = bound;
    }

    /** The sheets of a document, so far as a workbook has them, by their names. */
    static Map<String, SheetReader> all(OPCPackage opened, OfficeParts of)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        XSSFReader workbook = new XSSFReader(opened);
        SharedStrings texts = SharedTexts.of(opened, of);
        StylesTable styles = workbook.getStylesTable();
        TextBound bound = new TextBound();
        Map<String, SheetReader> sheets = new HashMap<>();
        XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) workbook.getSheetsData();
        while (parts.hasNext()) {
            parts.next().close();
            String name = Labels.squeezed(parts.getSheetName());
            if (!WANTED.contains(name)) {
                continue;
            }
            try (InputStream part = of.inPieces(parts.getSheetPart())) {
                SheetReader sheet = new SheetReader(bound);
                xml(new XSSFSheetXMLHandler(styles, null, texts, sheet, new SheetNumbers(), false), bound)
                        .parse(new InputSource(part));
                sheets.put(name, sheet);
            }
        }
        return sheets;
    }

    private static XMLReader xml(XSSFSheetXMLHandler handler, TextBound bound) {
        XMLFilterImpl bounded = new XMLFilterImpl(OfficeXml.events()) {
            @Override
            public void characters(char[] text, int start, int length) throws SAXException {
                bound.spend(length);
                super.characters(text, start, length);
            }
        };
        bounded.setContentHandler(handler);
        return bounded;
    }

    boolean has(String heading) {
        return headings.containsValue(heading);
    }

    List<SheetRow> rows() {
        return rows;
    }

    @Override
    public void startRow(int number) {
        bound.spend(TextBound.AN_OBJECT);
        row = number + 1;
        cells = new HashMap<>();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        bound.spend(TextBound.AN_OBJECT);
        if (reference == null || value == null) {
            return;
        }
        int column = new CellReference(reference).getCol();
        if (row == 1) {
            headings.put(column, heading(value));
        } else if (headings.containsKey(column)) {
            cells.put(headings.get(column), value);
        }
    }

    @Override
    public void endRow(int number) {
        SheetRow ended = new SheetRow(row, cells);
        if (row > 1 && !ended.isBlank()) {
            rows.add(ended);
        }
    }

    /** Without the unit that may stand behind it: {@code 预算数（万元）}. */
    private static String heading(String text) {
        String dense = Labels.squeezed(text);
        int unit = dense.indexOf('(');
        return unit > 0 ? dense.substring(0, unit) : dense;
    }
}
