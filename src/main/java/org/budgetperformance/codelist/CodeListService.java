package org.budgetperformance.codelist;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.budgetperformance.api.model.CodeList;
import org.budgetperformance.api.model.CodeListIndex;
import org.budgetperformance.api.model.CodeListItem;
import org.budgetperformance.api.model.CodeListSummary;
import org.budgetperformance.domain.Labelled;
import org.budgetperformance.shared.condition.EntityTag;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.json.Json;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;

/** Gives the code lists; they change with the release only, so each is written down once. */
@Singleton
class CodeListService {
    private final Stored<CodeListIndex> index;
    private final Map<String, Stored<CodeList>> lists;

    CodeListService(Json json) {
        this.index = tagged(
                new CodeListIndex(Codes.ALL.stream()
                        .map(it -> new CodeListSummary(it.name(), it.title(), it.titleEn()))
                        .toList()),
                json);
        this.lists = Codes.ALL.stream().collect(Collectors.toMap(Codes::name, it -> tagged(view(it), json)));
    }

    Stored<CodeListIndex> index() {
        return index;
    }

    Stored<CodeList> get(String name) {
        Stored<CodeList> list = lists.get(name);
        if (list == null) {
            throw ProblemException.notFound(Detail.NO_CODE_LIST, name);
        }
        return list;
    }

    private static CodeList view(Codes codes) {
        List<CodeListItem> items = new ArrayList<>();
        for (Labelled code : codes.values()) {
            Labelled parent = code.parent();
            items.add(new CodeListItem(
                    items.size() + 1,
                    code.code(),
                    code.label(),
                    code.labelEn(),
                    code.symbol(),
                    parent == null ? null : parent.code()));
        }
        Codes parent = codes.parent();
        return new CodeList(codes.name(), codes.title(), codes.titleEn(), parent == null ? null : parent.name(), items);
    }

    private static <T> Stored<T> tagged(T view, Json json) {
        return Stored.read(view, EntityTag.ofContent(json.bytes(view)));
    }
}
