package org.budgetperformance.document;

import com.ctc.wstx.sax.WstxSAXParser;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xml.sax.XMLReader;

/** Reads the parts of an office file: without document types, and in pieces: no comment or text is held whole, and an attribute only within a bound. */
final class OfficeXml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private OfficeXml() {}

    static XMLStreamReader stream(InputStream part) throws XMLStreamException {
        return factory().createXMLStreamReader(part);
    }

    static XMLReader events() {
        return new WstxSAXParser(factory(), false);
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        // no part has a document type, and one that has wants to read what it must not
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** An attribute of the element that the reader is at; empty where it has none. */
    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(WORD, name);
        return value == null ? "" : value;
    }

    static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name);
        return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
