package org.budgetperformance.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.InvalidValueException;
import org.xml.sax.SAXException;

/** A word processor's file (.docx) or a workbook (.xlsx), from anybody: it is opened so that it can neither grow without bound nor read or run anything. */
final class OfficeFile {
    private static final String DOCUMENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORKBOOK_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final Set<String> TYPES_READ = Set.of(DOCUMENT_TYPE, WORKBOOK_TYPE);
    private static final String WITH_MACROS = "macroEnabled";
    private static final String NUMBERING =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering";

    private static final String TYPES = "[Content_Types].xml";

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private OfficeFile() {}

    /** Whether these are the bytes of such a file, be it one that cannot be read; no text begins so. */
    static boolean isOne(byte[] file) {
        return begins(file, ZIP) || begins(file, OLD_OFFICE);
    }

    private static boolean begins(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    /**
     * Reads it as a published document.
     *
     * @throws InvalidValueException {@code DOCUMENT_NOT_OFFICE}, {@code DOCUMENT_OF_OLD_OFFICE}, {@code DOCUMENT_WITH_MACROS},
     *     {@code DOCUMENT_UNREADABLE}, {@code DOCUMENT_TOO_LARGE}
     */
    static ReadResult read(byte[] file) {
        if (begins(file, OLD_OFFICE)) {
            throw new InvalidValueException(FaultCode.DOCUMENT_OF_OLD_OFFICE);
        }
        try (OfficeParts parts = OfficeParts.of(file)) {
            if (parts.getEntry(TYPES) == null) {
                throw new InvalidValueException(FaultCode.DOCUMENT_NOT_OFFICE);
            }
            try (OPCPackage opened = OPCPackage.open(parts)) {
                return read(opened, parts);
            }
        } catch (IOException | OpenXML4JException | XMLStreamException | SAXException | RuntimeException failure) {
            throw refusal(failure);
        }
    }

    /** What was refused while a library read for us comes wrapped; all else is a damaged file. */
    private static InvalidValueException refusal(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(InvalidValueException.class::isInstance)
                .map(InvalidValueException.class::cast)
                .findFirst()
                .orElseGet(() -> new InvalidValueException(FaultCode.DOCUMENT_UNREADABLE));
    }

    private static ReadResult read(OPCPackage opened, OfficeParts parts)
            throws IOException, OpenXML4JException, XMLStreamException, SAXException {
        PackagePart document = main(opened);
        return document.getContentType().equals(WORKBOOK_TYPE)
                ? WorkbookReader.read(opened, parts)
                : DocumentReader.read(text(document, parts));
    }

    private static PackagePart main(OPCPackage opened) throws OpenXML4JException {
        PackageRelationshipCollection main = opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (main.isEmpty()) {
            throw new InvalidValueException(FaultCode.DOCUMENT_NOT_OFFICE);
        }
        PackagePart document = opened.getPart(main.getRelationship(0));
        if (document.getContentType().contains(WITH_MACROS)) {
            throw new InvalidValueException(FaultCode.DOCUMENT_WITH_MACROS);
        }
        if (!TYPES_READ.contains(document.getContentType())) {
            throw new InvalidValueException(FaultCode.DOCUMENT_NOT_OFFICE);
        }
        return document;
    }

    /** The text form of a word processor's document. */
    static String text(PackagePart document, OfficeParts parts)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream text = parts.inPieces(document)) {
            return DocxText.of(text, numbering(document));
        }
    }

    private static DocxNumbering numbering(PackagePart document)
            throws IOException, OpenXML4JException, XMLStreamException {
        PackageRelationshipCollection found = document.getRelationshipsByType(NUMBERING);
        if (found.isEmpty()) {
            return DocxNumbering.of(null);
        }
        try (InputStream numbering =
                document.getRelatedPart(found.getRelationship(0)).getInputStream()) {
            return DocxNumbering.of(numbering);
        }
    }
}
