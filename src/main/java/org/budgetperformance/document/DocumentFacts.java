package org.budgetperformance.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.domain.Texts;
import org.jspecify.annotations.Nullable;

/** What a document says of itself only in passing: whose it is and of which year. */
final class DocumentFacts {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})年");
    private static final String ITSELF = "本级";

    private DocumentFacts() {}

    static @Nullable String departmentCode(List<EntryDraft> drafts) {
        return units(drafts)
                .map(unit -> unit.code().departmentCode())
                .findFirst()
                .orElse(null);
    }

    /** A department is a unit of its own, named with 本级 ("itself") behind. */
    static @Nullable String departmentName(List<EntryDraft> drafts) {
        return units(drafts)
                .map(UnitCell::name)
                .filter(name -> name.endsWith(ITSELF))
                .map(name -> Texts.trimCell(name.substring(0, name.length() - ITSELF.length())))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    static @Nullable Integer fiscalYear(String overallObjective, List<EntryDraft> drafts) {
        Matcher year = YEAR.matcher(Texts.halfWidth(overallObjective));
        return year.find() ? Integer.valueOf(year.group(1)) : commonestYear(drafts);
    }

    /** The latest of several that are equally common. */
    private static @Nullable Integer commonestYear(List<EntryDraft> drafts) {
        Map<Integer, Long> counts = drafts.stream()
                .map(EntryDraft::code)
                .filter(Objects::nonNull)
                .map(ProjectCode::year)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Long>comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static Stream<UnitCell> units(List<EntryDraft> drafts) {
        return drafts.stream().map(EntryDraft::unit).filter(Objects::nonNull);
    }
}
