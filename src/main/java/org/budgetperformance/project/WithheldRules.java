package org.budgetperformance.project;

import java.util.Set;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.Withheld;
import org.budgetperformance.shared.problem.Faults;
import org.jspecify.annotations.Nullable;

/** Withheld (涉及公安工作秘密) is a state, not a text: a member named in {@code withheld} is null, and no member says the phrase. */
public final class WithheldRules {
    private WithheldRules() {}

    /** For a text that may be blank or withheld. */
    static void checkValue(@Nullable String value, String pointer, Set<String> withheld, Faults faults) {
        checkAbsent(value, pointer, withheld, faults);
        checkPhrase(value, pointer, faults);
    }

    /** For a member that must have a value unless it is withheld. */
    static void checkRequired(@Nullable Object value, String pointer, Set<String> withheld, Faults faults) {
        checkAbsent(value, pointer, withheld, faults);
        // a refused "withheld" does not tell what it would have named
        if (value == null && !withheld.contains(pointer) && !faults.has(pointer) && !faults.has("/withheld")) {
            faults.add(pointer, FaultCode.MISSING_VALUE);
        }
    }

    public static void checkPhrase(@Nullable String text, String pointer, Faults faults) {
        if (text != null && Withheld.isPhrase(text)) {
            faults.add(pointer, FaultCode.WITHHELD_PHRASE);
        }
    }

    private static void checkAbsent(@Nullable Object value, String pointer, Set<String> withheld, Faults faults) {
        if (value != null && withheld.contains(pointer)) {
            faults.add(pointer, FaultCode.WITHHELD_VALUE_PRESENT);
        }
    }
}
