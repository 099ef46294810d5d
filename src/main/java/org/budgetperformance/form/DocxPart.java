package org.budgetperformance.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** What a .docx holds beside its text, the same in each: files of the class path. */
enum DocxPart {
    CONTENT_TYPES("[Content_Types].xml", "content-types.xml"),
    RELATIONS("_rels/.rels", "relations.xml"),
    DOCUMENT_RELATIONS("word/_rels/document.xml.rels", "document-relations.xml"),
    STYLES("word/styles.xml", "styles.xml");

    private final String path;
    private final String file;

    DocxPart(String path, String file) {
        this.path = path;
        this.file = file;
    }

    String path() {
        return path;
    }

    byte[] content() throws IOException {
        try (InputStream content = DocxPart.class.getResourceAsStream("/docx/" + file)) {
            return Objects.requireNonNull(content, file).readAllBytes();
        }
    }
}
