package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.budgetperformance.domain.ProjectCode;

/** What holds for every text near a document: a sound document or faults with their lines, never a guess. */
class DocumentPropertyTest {
    private static final String TEXT =
            DocumentText.of("501", 2025).entries(4).classified(2).withheld(3).text();
    private static final List<String> LINES = TEXT.lines().toList();
    private static final PublishedDocument DOCUMENT = Reading.withoutLines(Reading.sound(TEXT));

    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\t",
            "\t\t",
            "\u0000",
            "2.某某绩效目标表",
            "某某绩效目标表",
            "3.此项目涉密",
            "[bookmark: _Toc_1]9.",
            "[bookmark:",
            "第一部分",
            "第二部分",
            "1、甲",
            "绩效目标：乙",
            "\t项目编码",
            "\t绩效目标",
            "\t一级指标",
            "\t预算规模及资金用途",
            "\t资金支出计划（%）",
            "\t501001丙",
            "\t单位：万元",
            "涉及公安工作秘密",
            "\t涉及公安工作秘密",
            "\uD800",
            "\t\u0085");

    @Property(tries = 300)
    void emptyLinesChangeNothingOrAreRefused(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 400) Integer> places) {
        List<String> lines = new ArrayList<>(LINES);
        places.forEach(place -> lines.add(place % lines.size(), place % 2 == 0 ? "" : " \u3000"));
        ReadResult result = DocumentReader.read(String.join("\n", lines));
        if (result.isSound()) {
            assertThat(Reading.withoutLines(result.document())).isEqualTo(DOCUMENT);
        }
    }

    @Property(tries = 300)
    void emptyLinesAreRefusedOnlyBeforeALineThatGoesOnTheLastCell(@ForAll @IntRange(max = 399) int place) {
        List<String> lines = new ArrayList<>(LINES);
        int line = place % lines.size();
        lines.add(line, "");
        boolean goesOnLastCell = LINES.get(line).equals("年度计划");
        assertThat(DocumentReader.read(String.join("\n", lines)).isSound() || goesOnLastCell)
                .isTrue();
    }

    @Property(tries = 500)
    void changedLinesNeverThrow(@ForAll @Size(min = 1, max = 8) List<@From("changes") Change> changes) {
        List<String> lines = new ArrayList<>(LINES);
        changes.forEach(change -> change.apply(lines));
        checkSelfConsistent(String.join("\n", lines));
    }

    @Property(tries = 500)
    void piecesOfDocumentsNeverThrow(@ForAll("pieces") List<String> pieces) {
        checkSelfConsistent("第一部分\n第二部分\n预算项目绩效目标\n1.甲绩效目标表\n" + String.join("\n", pieces));
        checkSelfConsistent(String.join("\r", pieces));
    }

    @Property(tries = 200)
    void anyBytesNeverThrow(@ForAll byte[] bytes) {
        assertThat(DocumentReader.read(bytes).isSound()).isFalse();
    }

    @Property(tries = 20)
    void everyDocumentOfTheFormIsSound(
            @ForAll @IntRange(min = 1, max = 30) int entries,
            @ForAll @IntRange(max = 8) int indicators,
            @ForAll @IntRange(min = 1, max = 5) int units,
            @ForAll @IntRange(min = 1, max = 30) int classified) {
        DocumentText text = DocumentText.of("712", 2031)
                .entries(entries)
                .indicators(indicators)
                .units(units)
                .classified(classified);
        PublishedDocument document = Reading.sound(text.text());
        assertThat(document.entries()).hasSize(entries);
        assertThat(document.classifiedEntries()).isEqualTo(classified <= entries ? 1 : 0);
        assertThat(document.projects()).allMatch(it -> it.indicators().size() == indicators);
        assertThat(document.projects().stream().map(DocumentProject::code))
                .allMatch(ProjectCode::hasValidCheckCharacter);
    }

    /**
     * Every one of them, since a lost cell that goes unnoticed moves every value behind it. Only a classified entry, which
     * is nothing but its heading, leaves a mere gap in the numbers.
     */
    @Example
    void aLostCellOrHeadingIsNeverUnnoticed() {
        IntStream.range(0, LINES.size())
                .filter(i -> LINES.get(i).startsWith("\t") || LINES.get(i).startsWith("["))
                .filter(i -> !LINES.get(i).contains("此项目涉密"))
                .forEach(i -> assertThat(DocumentReader.read(without(i)).isSound())
                        .as("without line %d: %s", i + 1, LINES.get(i))
                        .isFalse());
    }

    @Example
    void aRepeatedCellOrHeadingIsNeverUnnoticed() {
        IntStream.range(0, LINES.size())
                .filter(i -> LINES.get(i).startsWith("\t") || LINES.get(i).startsWith("["))
                .forEach(i -> assertThat(DocumentReader.read(repeated(i)).isSound())
                        .as("line %d twice: %s", i + 1, LINES.get(i))
                        .isFalse());
    }

    @Example
    void aLostEmptyLineChangesNothingOrIsRefused() {
        IntStream.range(0, LINES.size()).filter(i -> LINES.get(i).isEmpty()).forEach(i -> {
            ReadResult result = DocumentReader.read(without(i));
            if (result.isSound()) {
                assertThat(Reading.withoutLines(result.document())).isEqualTo(DOCUMENT);
            }
        });
    }

    @Example
    void aLongDocumentIsReadWhole() {
        String text = DocumentText.of("501", 2025).entries(4000).indicators(8).text();
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(5_000_000);
        assertThat(Reading.sound(text).projects()).hasSize(4000);
    }

    @Example
    void aLongTextThatIsNoDocumentEndsToo() {
        int times = 500_000;
        checkSelfConsistent("\t\n\n".repeat(times));
        checkSelfConsistent("[bookmark:".repeat(times));
        checkSelfConsistent("第二部分\n" + "1.绩效目标表\n\t\n".repeat(times / 4));
        checkSelfConsistent("二、分项绩效目标\n" + "1.甲\n".repeat(times));
        checkSelfConsistent("第二部分\n".repeat(times));
        checkSelfConsistent("三、工作保障措施\n" + "涉及公安工作秘密\n".repeat(times / 4));
        checkSelfConsistent("第二部分\n1.绩效目标表\n\t甲" + "\n乙".repeat(times));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<Change> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000), Arbitraries.of(How.values()), Arbitraries.of(PIECES))
                .as(Change::new);
    }

    private static String without(int index) {
        List<String> lines = new ArrayList<>(LINES);
        lines.remove(index);
        return String.join("\n", lines);
    }

    private static String repeated(int index) {
        List<String> lines = new ArrayList<>(LINES);
        lines.add(index, lines.get(index));
        return String.join("\n", lines);
    }

    private static void checkSelfConsistent(String text) {
        ReadResult result = DocumentReader.read(text);
        int lines = new Lines(text).count();
        assertThat(result.isSound())
                .isEqualTo(result.document() != null && result.faults().isEmpty());
        assertThat(result.document() == null && result.faults().isEmpty()).isFalse();
        assertThat(result.faults()).allMatch(fault -> fault.line() >= 1 && fault.line() <= lines);
        assertThat(result.faults()).hasSizeLessThanOrEqualTo(3 * FaultList.MOST);
        assertThat(result.rejected()).allMatch(entry -> !entry.faults().isEmpty());
        if (result.isSound()) {
            assertThat(Objects.requireNonNull(result.document()).entries()).isNotEmpty();
        }
    }

    enum How {
        REMOVE,
        REPEAT,
        REPLACE,
        INSERT,
        CUT,
        SWAP
    }

    record Change(int place, How how, String piece) {
        void apply(List<String> lines) {
            int i = place % lines.size();
            String line = lines.get(i);
            switch (how) {
                case REMOVE -> lines.remove(i);
                case REPEAT -> lines.add(i, line);
                case REPLACE -> lines.set(i, piece);
                case INSERT -> lines.add(i, piece);
                case CUT -> lines.set(i, line.substring(0, line.length() / 2));
                case SWAP -> lines.add(place * 7 % lines.size(), lines.remove(i));
            }
        }
    }
}
