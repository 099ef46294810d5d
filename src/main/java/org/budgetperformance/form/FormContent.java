package org.budgetperformance.form;

import java.io.IOException;

/** What a document says, piece by piece. */
@FunctionalInterface
public interface FormContent {
    void tell(FormWriter to) throws IOException;
}
