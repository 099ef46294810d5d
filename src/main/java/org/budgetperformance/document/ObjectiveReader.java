package org.budgetperformance.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Splits an objectives cell (绩效目标) where a line begins with a number; other lines go on the objective above, unless one of both is withheld. */
final class ObjectiveReader {
    private final List<DocumentObjective> objectives = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String label;

    private ObjectiveReader() {}

    static List<DocumentObjective> read(String cell) {
        ObjectiveReader reader = new ObjectiveReader();
        cell.lines().forEach(reader::accept);
        reader.close();
        return reader.objectives;
    }

    private void accept(String line) {
        Optional<Numbered> item = Numbered.item(line);
        if (item.isPresent()) {
            close();
            label = item.get().label();
            text.append(item.get().rest());
        } else {
            if (PublishedText.isPhrase(line) || PublishedText.isPhrase(text.toString())) {
                // what is withheld is an objective of its own
                close();
            }
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
    }

    private void close() {
        if (label != null || !text.isEmpty()) {
            objectives.add(new DocumentObjective(objectives.size() + 1, label, PublishedText.of(text.toString())));
        }
        label = null;
        text.setLength(0);
    }
}
