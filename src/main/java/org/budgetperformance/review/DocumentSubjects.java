package org.budgetperformance.review;

import java.util.List;
import org.budgetperformance.shared.problem.Language;

/** Reads the projects of a published document, or ends the request with a report of all its faults. */
public interface DocumentSubjects {
    List<Subject> read(byte[] document, Language language);
}
