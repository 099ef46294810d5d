package org.budgetperformance.codelist;

import org.budgetperformance.api.CodeListsApi;
import org.budgetperformance.api.model.CodeList;
import org.budgetperformance.api.model.CodeListIndex;
import org.budgetperformance.shared.condition.Answers;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/code-lists}. */
public class CodeListResource implements CodeListsApi {
    private final CodeListService lists;

    CodeListResource(CodeListService lists) {
        this.lists = lists;
    }

    @Override
    public RestResponse<CodeListIndex> listCodeLists(String ifNoneMatch) {
        return Answers.read(lists.index(), ifNoneMatch);
    }

    @Override
    public RestResponse<CodeList> getCodeList(String codeListName, String ifNoneMatch) {
        return Answers.read(lists.get(codeListName), ifNoneMatch);
    }
}
