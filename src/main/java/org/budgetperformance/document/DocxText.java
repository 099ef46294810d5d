package org.budgetperformance.document;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text form of a word processor's document: what the reader of documents reads. Each cell of a row begins with a tab, and an empty line ends the
 * row; a cell that is merged with the one above it is blank, as it is in the document itself.
 */
final class DocxText {
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String CONTENTS = "_Toc";

    private final XMLStreamReader xml;
    private final DocxNumbering numbering;
    private final StringBuilder out = new StringBuilder();
    private final TextBound bound = new TextBound();
    /** Tables within cells are text of the cell. */
    private int tables;

    private boolean cellBegun;
    private int level;
    /** Whether a line of a cell has ended, and the next has no text yet. */
    private boolean lineEnded;
    /** Whether what comes is the text of a run. */
    private boolean inText;

    private DocxText(XMLStreamReader xml, DocxNumbering numbering) {
        this.xml = xml;
        this.numbering = numbering;
    }

    /**
     * @param document the main part of the package
     * @param numbering what its paragraphs are numbered by
     */
    static String of(InputStream document, DocxNumbering numbering) throws XMLStreamException {
        DocxText text = new DocxText(OfficeXml.stream(document), numbering);
        text.read();
        return text.out.toString();
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                case XMLStreamConstants.DTD -> throw new XMLStreamException("a document type");
                default -> {}
            }
        }
    }

    private void text() {
        if (inText) {
            // a tab at the beginning of a line would be a cell
            write(xml.getText().replace('\t', ' '));
        }
    }

    private void write(String text) {
        if (lineEnded && !text.isBlank()) {
            lineEnded = false;
            add("\n");
        }
        add(text);
    }

    /** In a cell it waits for text: a blank line would end the row. */
    private void breakLine() {
        lineEnded = tables > 0;
        if (tables == 0) {
            add("\n");
        }
    }

    private void add(String text) {
        bound.spend(text.length());
        out.append(text);
    }

    private void begin() throws XMLStreamException {
        inText = false;
        if (COMPATIBILITY.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("Fallback")) {
            // the same once more, for programs that cannot show it otherwise
            skip();
        } else if (OfficeXml.WORD.equals(xml.getNamespaceURI())) {
            beginWord(xml.getLocalName());
        }
    }

    private void beginWord(String name) throws XMLStreamException {
        switch (name) {
            // how it was before a change that was tracked
            case "pPrChange", "moveFrom" -> skip();
            case "tbl" -> tables++;
            case "tc" -> beginCell();
            case "p" -> beginParagraph();
            case "bookmarkStart" -> mark(OfficeXml.attribute(xml, "name"));
            case "ilvl" -> level = OfficeXml.number(xml, "val", 0);
            case "numId" -> write(numbering.next(OfficeXml.attribute(xml, "val"), level));
            case "t" -> inText = true;
            case "br", "cr" -> breakLine();
            case "tab" -> add(" ");
            case "noBreakHyphen" -> add("-");
            default -> {}
        }
    }

    private void beginCell() {
        if (tables == 1) {
            add("\t");
            cellBegun = true;
            lineEnded = false;
        }
    }

    private void beginParagraph() {
        if (tables > 0 && !cellBegun) {
            breakLine();
        }
        cellBegun = false;
        level = 0;
    }

    /** The table of contents points to headings by bookmarks. */
    private void mark(String bookmark) {
        if (tables == 0 && bookmark.startsWith(CONTENTS)) {
            add("[bookmark: " + bookmark + "]");
        }
    }

    private void end() {
        inText = false;
        if (!OfficeXml.WORD.equals(xml.getNamespaceURI())) {
            return;
        }
        switch (xml.getLocalName()) {
            case "tbl" -> tables--;
            case "tc" -> add(tables == 1 ? "\n" : "");
            case "tr" -> add(tables == 1 ? "\n" : "");
            case "p" -> add(tables == 0 ? "\n" : "");
            default -> {}
        }
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
