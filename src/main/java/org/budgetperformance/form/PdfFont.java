package org.budgetperformance.form;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The font of what is printed: Noto Sans SC, which has the characters of simplified Chinese. It comes with the service, so that a document looks the same everywhere. */
final class PdfFont {
    private static final String FILE = "NotoSansSC-Regular.ttf";
    private static volatile @Nullable PdfFont font;

    private final BaseFont base;

    private PdfFont(BaseFont base) {
        this.base = base;
    }

    /** Read when it is first needed: it is large. */
    static PdfFont get() throws IOException {
        PdfFont known = font;
        if (known == null) {
            known = new PdfFont(read());
            font = known;
        }
        return known;
    }

    private static BaseFont read() throws IOException {
        try (InputStream file = PdfFont.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + FILE)) {
            BaseFont read = BaseFont.createFont(
                    FILE,
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    Objects.requireNonNull(file, FILE).readAllBytes(),
                    null);
            // a document holds the characters that it uses
            read.setSubset(true);
            return read;
        }
    }

    Font of(float size) {
        return new Font(base, size);
    }
}
