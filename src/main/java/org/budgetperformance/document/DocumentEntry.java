package org.budgetperformance.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of part two (预算项目绩效目标).
 *
 * @param seq the number in its heading
 * @param line line of its heading, from 1
 * @param project what its table says; null when the entry is wholly classified (此项目涉密)
 */
public record DocumentEntry(int seq, int line, @Nullable DocumentProject project) {

    public boolean isClassified() {
        return project == null;
    }

    Optional<DocumentProject> table() {
        return Optional.ofNullable(project);
    }
}
