package org.budgetperformance.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.budgetperformance.department.DepartmentService;
import org.budgetperformance.importing.ImportService;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.security.CurrentCaller;

/** A department's document with 52 projects, so that a first start has something to show. */
@ApplicationScoped
public class SampleDocument {
    private static final String RESOURCE = "sample/performance-targets-312-2024.txt";

    private final DepartmentService departments;
    private final ImportService imports;
    private final CurrentCaller caller;

    SampleDocument(DepartmentService departments, ImportService imports, CurrentCaller caller) {
        this.departments = departments;
        this.imports = imports;
        this.caller = caller;
    }

    /** Imports it when there is no department at all; tells whether it did. */
    @ActivateRequestContext
    public boolean fillEmptyDatabase() throws IOException {
        caller.isTheServiceItself();
        boolean empty = departments
                .list(null, "code", new PageRequest(1, null, false))
                .items()
                .isEmpty();
        if (empty) {
            imports.importDocument(document());
        }
        return empty;
    }

    private static byte[] document() throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream text = Objects.requireNonNull(loader.getResourceAsStream(RESOURCE), RESOURCE)) {
            return text.readAllBytes();
        }
    }
}
