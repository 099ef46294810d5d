package org.budgetperformance.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.shared.paging.KeysetQuery;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.paging.SortKey;
import org.budgetperformance.shared.paging.SortOrder;
import org.budgetperformance.shared.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<DocumentImportEntity, String> {
    // ids are made in the order of time
    private static final Map<String, List<SortKey<ImportRow>>> ORDERS =
            Map.of("id", List.of(SortKey.code("i.id", ImportRow::id)));

    private final CurrentCaller caller;

    ImportRepository(CurrentCaller caller) {
        this.caller = caller;
    }

    Optional<DocumentImportEntity> find(String id) {
        return findByIdOptional(id).filter(found -> caller.scope().holds(found.departmentCode()));
    }

    Page<ImportRow> list(@Nullable String departmentCode, @Nullable Integer fiscalYear, PageRequest request) {
        return new KeysetQuery<>(
                        getEntityManager(),
                        ImportRow.class,
                        "select i.id, i.departmentCode, i.fiscalYear, i.importedAt, i.totals",
                        "from DocumentImportEntity i")
                .within(caller.scope(), "i.departmentCode")
                .where("i.departmentCode = :department", "department", departmentCode)
                .where("i.fiscalYear = :year", "year", fiscalYear)
                .page(SortOrder.of("-id", ORDERS), request);
    }
}
