package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.document.Reading.sound;

import org.junit.jupiter.api.Test;

class DocumentFactsTest {
    private final DocumentText source = DocumentText.of("501", 2025).entries(3);

    @Test
    void theDepartmentIsTheBeginningOfItsUnitCodes() {
        assertThat(sound(source.text()).departmentCode()).isEqualTo("501");
    }

    @Test
    void theDepartmentIsNamedByTheUnitThatIsTheDepartmentItself() {
        assertThat(sound(source.text()).departmentName()).isEqualTo("临河区水务局");
    }

    @Test
    void withoutSuchAUnitTheDepartmentHasNoName() {
        assertThat(sound(source.text().replace("水务局本级", "水务局机关")).departmentName())
                .isNull();
    }

    @Test
    void aUnitCalledNothingButItselfNamesNoDepartment() {
        assertThat(sound(source.text().replace("临河区水务局本级", "本级")).departmentName())
                .isNull();
    }

    @Test
    void theYearIsTheFirstThatTheOverallObjectiveNames() {
        assertThat(sound(source.text().replace("2025年，", "２０３１年，比2030年")).fiscalYear())
                .isEqualTo(2031);
    }

    @Test
    void withoutAYearTheCommonestOfTheCodesCounts() {
        String other = DocumentText.of("501", 2023).projectCode(2);
        String text = source.text().replace("2025年，", "").replace(source.projectCode(2), other);
        assertThat(sound(text).fiscalYear()).isEqualTo(2025);
    }

    @Test
    void aLongerNumberIsNoYear() {
        assertThat(sound(source.text().replace("2025年，", "12031年，")).fiscalYear())
                .isEqualTo(2025);
    }

    @Test
    void aDocumentOfClassifiedEntriesTellsNoDepartmentAndMaybeNoYear() {
        PublishedDocument document = sound(
                DocumentText.of("501", 2025).entries(2).classified(1, 2).text().replace("2025年，", ""));
        assertThat(document.departmentCode()).isNull();
        assertThat(document.departmentName()).isNull();
        assertThat(document.fiscalYear()).isNull();
        assertThat(document.classifiedEntries()).isEqualTo(2);
    }
}
