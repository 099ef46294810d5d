package org.budgetperformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files and methods stay short enough to be read at one sight. */
class SourceLengthTest {
    private static final int LINES_OF_A_FILE = 250;
    private static final int LINES_OF_A_METHOD = 30;

    @Test
    void noFileIsLongerThan250Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LINES_OF_A_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsLongerThan30Lines() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<String> tooLong = new ArrayList<>();
            task.parse().forEach(unit -> new LongMethods(unit, positions).scan(unit, tooLong));
            assertThat(tooLong).isEmpty();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of("src", "main", "java"))) {
            return paths.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static final class LongMethods extends TreeScanner<Void, List<String>> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        LongMethods(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, List<String> tooLong) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            if (last - first + 1 > LINES_OF_A_METHOD) {
                tooLong.add(unit.getSourceFile().getName() + ", " + method.getName() + ": " + (last - first + 1));
            }
            return super.visitMethod(method, tooLong);
        }
    }
}
