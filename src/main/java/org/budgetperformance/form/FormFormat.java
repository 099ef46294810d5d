package org.budgetperformance.form;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the official form is written as. */
public enum FormFormat {
    TEXT("text/plain", "txt") {
        @Override
        FormWriter to(OutputStream out) {
            return new TextForm(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        }
    },
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
        @Override
        FormWriter to(OutputStream out) throws IOException {
            return new DocxForm(out);
        }
    },
    WORKBOOK("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        FormWriter to(OutputStream out) {
            return new WorkbookForm(out);
        }
    },
    PDF("application/pdf", "pdf") {
        @Override
        FormWriter to(OutputStream out) throws IOException {
            return new PdfForm(out, PdfFont.get());
        }
    };

    private final String mediaType;
    private final String ending;

    FormFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    abstract FormWriter to(OutputStream out) throws IOException;

    /** Writes a document as often as its format wants it told. */
    public void write(OutputStream out, FormContent content) throws IOException {
        FormWriter writer = to(out);
        for (int pass = 0; pass < writer.passes(); pass++) {
            writer.pass(pass);
            content.tell(writer);
        }
        // not after a failure: as long as nothing is sent, a problem can be told instead
        writer.end();
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the name of a file ends in. */
    public String ending() {
        return ending;
    }

    /** @param mediaType one of those that the contract offers */
    public static FormFormat of(String mediaType) {
        return Arrays.stream(values())
                .filter(it -> it.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(mediaType));
    }
}
