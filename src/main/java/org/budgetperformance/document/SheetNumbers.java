package org.budgetperformance.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** The numbers of a sheet with all their digits, however many of them it shows. */
final class SheetNumbers extends DataFormatter {
    /** The digits that such programs have; what lies behind them is what binary fractions leave of 0.1 + 0.2. */
    private static final MathContext SHOWN = new MathContext(15);
    /** What a format shows as it stands. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format) {
        if (DateUtil.isADateFormat(formatIndex, format)) {
            return super.formatRawCellContents(value, formatIndex, format);
        }
        BigDecimal number = new BigDecimal(value).round(SHOWN);
        return format != null && LITERAL.matcher(format).replaceAll("").contains("%")
                ? plain(number.movePointRight(2)) + "%"
                : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
