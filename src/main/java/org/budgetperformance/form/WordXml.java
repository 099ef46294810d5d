package org.budgetperformance.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the paragraphs and tables of a word processor's document (WordprocessingML). */
final class WordXml {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    /** Twentieths of a point: A4 upright, within margins. */
    private static final int PAGE_WIDTH = 11_906;

    private static final int PAGE_HEIGHT = 16_838;
    private static final int MARGIN = 1134;
    private static final int COLUMN = (PAGE_WIDTH - 2 * MARGIN) / ProjectForm.COLUMNS;

    private final XMLStreamWriter xml;

    private WordXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static WordXml begin(OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setPrefix("w", NAMESPACE);
            xml.writeStartElement(NAMESPACE, "document");
            xml.writeNamespace("w", NAMESPACE);
            xml.writeStartElement(NAMESPACE, "body");
            return new WordXml(xml);
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    void paragraph(String style, String text) throws IOException {
        written(() -> paragraphOf(style, text));
    }

    /** A table, and behind it an empty paragraph: a table that follows at once would be one with it. */
    void table(List<FormRow> rows) throws IOException {
        written(() -> {
            open("tbl");
            open("tblPr");
            empty("tblStyle", "val", "Form");
            empty("tblW", "w", "5000", "type", "pct");
            empty("tblLayout", "type", "fixed");
            close();
            open("tblGrid");
            for (int i = 0; i < ProjectForm.COLUMNS; i++) {
                empty("gridCol", "w", Integer.toString(COLUMN));
            }
            close();
            for (FormRow row : rows) {
                row(row);
            }
            close();
            paragraphOf("Text", "");
        });
    }

    void end() throws IOException {
        written(() -> {
            open("sectPr");
            empty("pgSz", "w", Integer.toString(PAGE_WIDTH), "h", Integer.toString(PAGE_HEIGHT));
            String margin = Integer.toString(MARGIN);
            empty(
                    "pgMar", "top", margin, "right", margin, "bottom", margin, "left", margin, "header", "567",
                    "footer", "567", "gutter", "0");
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void row(FormRow row) throws XMLStreamException {
        open("tr");
        open("trPr");
        empty("cantSplit");
        close();
        for (FormCell cell : row.cells()) {
            cell(cell);
        }
        close();
    }

    private void cell(FormCell cell) throws XMLStreamException {
        open("tc");
        open("tcPr");
        empty("tcW", "w", Integer.toString(cell.columns() * COLUMN), "type", "dxa");
        empty("gridSpan", "val", Integer.toString(cell.columns()));
        switch (cell.merge()) {
            case BEGINS -> empty("vMerge", "val", "restart");
            case CONTINUES -> empty("vMerge");
            case NONE -> {}
        }
        empty("vAlign", "val", "center");
        close();
        paragraphOf(cell.isWord() ? "Word" : "Value", cell.text());
        close();
    }

    private void paragraphOf(String style, String text) throws XMLStreamException {
        open("p");
        open("pPr");
        empty("pStyle", "val", style);
        close();
        boolean first = true;
        open("r");
        for (String line : text.split("\n", -1)) {
            if (!first) {
                empty("br");
            }
            first = false;
            open("t");
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(XmlText.of(line));
            close();
        }
        close();
        close();
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(NAMESPACE, attributes[i], attributes[i + 1]);
        }
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void written(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (XMLStreamException failure) {
            throw failure.getCause() instanceof IOException cause ? cause : new IOException(failure);
        }
    }
}
