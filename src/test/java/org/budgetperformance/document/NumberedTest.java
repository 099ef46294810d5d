package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberedTest {
    @Test
    void anItemBeginsWithANumberAndAStop() {
        assertThat(Numbered.item("1.保障")).contains(new Numbered(1, "1.", "保障"));
        assertThat(Numbered.item("12、保障")).contains(new Numbered(12, "12、", "保障"));
        assertThat(Numbered.item("３．　保障")).contains(new Numbered(3, "３．", "保障"));
    }

    @Test
    void aDecimalNumberIsNoItem() {
        assertThat(Numbered.item("1.5吨")).isEmpty();
        assertThat(Numbered.item("３．５吨")).isEmpty();
        assertThat(Numbered.item("123.保障")).isEmpty();
    }

    @Test
    void aYearBehindTheStopIsAnItem() {
        assertThat(Numbered.item("1.2024年完成")).contains(new Numbered(1, "1.", "2024年完成"));
        assertThat(Numbered.item("1.2024吨")).isEmpty();
    }

    @Test
    void aHeadingMayGoOnWithADigit() {
        assertThat(Numbered.heading("34.2024宣传")).contains(new Numbered(34, "34.", "2024宣传"));
        assertThat(Numbered.heading("1234567.宣传")).isEmpty();
        assertThat(Numbered.heading("宣传")).isEmpty();
    }
}
