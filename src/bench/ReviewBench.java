import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetperformance.document.DocumentIndicator;
import org.budgetperformance.document.DocumentProject;
import org.budgetperformance.document.DocumentReader;
import org.budgetperformance.document.PublishedDocument;
import org.budgetperformance.document.PublishedText;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.domain.UnitCode;
import org.budgetperformance.rules.ReviewedIndicator;
import org.budgetperformance.rules.ReviewedProject;
import org.budgetperformance.rules.ReviewedText;
import org.budgetperformance.rules.Rules;

/**
 * Reviews a document many times over, with variations, as one stream: what a project costs must not depend on how many there are.
 *
 * <pre>mvn -q -DskipTests package &amp;&amp; java -Xmx256m -cp target/classes src/bench/ReviewBench.java</pre>
 *
 * Each copy is of a department of its own, as documents are; with {@code one} as an argument all are of one department, which no district
 * has, so that everything is compared with everything.
 */
public final class ReviewBench {
    private static final Path DOCUMENT = Path.of("src/local/resources/sample/performance-targets-312-2024.txt");
    private static final int[] COPIES = {50, 100, 100, 250, 500, 1000};
    private static final int FIRST_DEPARTMENT = 100;

    private final PublishedDocument document;
    private final boolean one;

    private ReviewBench(PublishedDocument document, boolean one) {
        this.document = document;
        this.one = one;
    }

    public static void main(String[] arguments) throws IOException {
        PublishedDocument document = DocumentReader.read(Files.readAllBytes(DOCUMENT)).document();
        ReviewBench bench = new ReviewBench(Objects.requireNonNull(document), List.of(arguments).contains("one"));
        System.out.println("| projects | findings | seconds | microseconds a project | heap in use, MB |");
        System.out.println("|---:|---:|---:|---:|---:|");
        for (int copies : COPIES) {
            bench.run(copies);
        }
    }

    private void run(int copies) {
        int projects = copies * document.projects().size();
        System.gc();
        long start = System.nanoTime();
        long findings = Rules.STANDARD.review(projects(copies)).count();
        long nanos = System.nanoTime() - start;
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                "| %,d | %,d | %.1f | %.0f | %d |%n",
                projects, findings, nanos / 1e9, nanos / 1e3 / projects, used / (1 << 20));
    }

    private Stream<ReviewedProject> projects(int copies) {
        return IntStream.range(0, copies)
                .boxed()
                .flatMap(copy -> document.projects().stream().map(it -> varied(it, copy)));
    }

    private ReviewedProject varied(DocumentProject project, int copy) {
        String department = one ? "312" : Integer.toString(FIRST_DEPARTMENT + copy % 900);
        String code = project.code().value().substring(0, 9) + "%04d".formatted(copy)
                + project.code().value().substring(13, 20);
        return new ReviewedProject(
                ProjectCode.of(ProjectCode.withCheckCharacter(code)),
                project.name() + (copy % 7 == 0 ? "" : "（" + copy + "）"),
                2024 + copy / 900,
                UnitCode.of(department + project.unitCode().value().substring(3)),
                project.unitName(),
                project.total(),
                project.fiscal(),
                project.other(),
                text(project.purpose(), copy),
                project.objectives().stream().map(it -> text(it.text(), copy)).toList(),
                project.plan(),
                project.indicators().stream().map(ReviewBench::indicator).toList());
    }

    private static ReviewedIndicator indicator(DocumentIndicator indicator) {
        return new ReviewedIndicator(
                indicator.seq() - 1,
                indicator.level1(),
                indicator.level2(),
                indicator.level2Label(),
                indicator.name(),
                text(indicator.description(), 0),
                indicator.target());
    }

    private static ReviewedText text(PublishedText text, int copy) {
        String varied = text.text() == null || copy % 5 == 0 ? text.text() : text.text() + "，第" + copy + "批";
        return new ReviewedText(varied, text.withheld());
    }
}
