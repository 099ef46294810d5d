package org.budgetperformance.document;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** The numbers of a sheet with all their digits, however many of them it shows. */
final class SheetNumbers extends DataFormatter {
    @Override
    public String formatRawCellContents(double value, int formatIndex, String format) {
        if (DateUtil.isADateFormat(formatIndex, format)) {
            return super.formatRawCellContents(value, formatIndex, format);
        }
        BigDecimal number = BigDecimal.valueOf(value);
        return format != null && format.contains("%") ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
