package org.budgetperformance.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.budgetperformance.shared.paging.KeysetQuery;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.paging.SortKey;
import org.budgetperformance.shared.paging.SortOrder;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<DocumentImportEntity, String> {
    // ids are made in the order of time
    private static final Map<String, List<SortKey<ImportRow>>> ORDERS =
            Map.of("id", List.of(SortKey.code("i.id", ImportRow::id)));

    Page<ImportRow> list(@Nullable String departmentCode, @Nullable Integer fiscalYear, PageRequest request) {
        return new KeysetQuery<>(
                        getEntityManager(),
                        ImportRow.class,
                        "select i.id, i.departmentCode, i.fiscalYear, i.importedAt, i.totals",
                        "from DocumentImportEntity i")
                .where("i.departmentCode = :department", "department", departmentCode)
                .where("i.fiscalYear = :year", "year", fiscalYear)
                .page(SortOrder.of("-id", ORDERS), request);
    }
}
