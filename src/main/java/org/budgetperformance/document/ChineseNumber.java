package org.budgetperformance.document;

/** Numbers from 1 to 99 as they are counted in Chinese: 一, 十, 十一, 二十. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int MOST = 99;

    private ChineseNumber() {}

    /** In digits where it has no short name. */
    static String of(int number) {
        if (number < 1 || number > MOST) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
    }
}
