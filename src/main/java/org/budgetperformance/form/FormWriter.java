package org.budgetperformance.form;

import java.io.IOException;
import java.util.List;
import org.budgetperformance.api.model.Finding;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Project;
import org.jspecify.annotations.Nullable;

/** Writes the published document of a department, or the form of one project, piece by piece in the order of the document. */
public interface FormWriter {
    /** Begins to listen: the document is told so often, since a workbook is one sheet after another and no sheet fits into memory. */
    default int passes() {
        return 1;
    }

    /** @param number from 0 */
    default void pass(int number) throws IOException {}

    /** Whether this pass is about what is found in projects, and not about the projects. */
    default boolean isOfFindings() {
        return false;
    }

    /** What stands before the projects: the department's own targets. Not for the form of one project. */
    void begin(PerformanceTargets targets) throws IOException;

    /** An entry that is wholly classified, by its number in the document. */
    void classified(int seq) throws IOException;

    /** A project, by its number in the document; null for one that stands alone. */
    void project(@Nullable Integer seq, Project project) throws IOException;

    /** What is found in a project, in a pass that is about it. */
    default void findings(List<Finding> findings) throws IOException {}

    /** Ends the document; the stream beneath stays open. */
    void end() throws IOException;
}
