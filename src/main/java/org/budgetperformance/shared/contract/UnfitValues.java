package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.problem.Fault;

/**
 * Values that are JSON but fit nowhere: half a surrogate pair, which no UTF-8 text can hold, and numbers so large or so long
 * that merely comparing them takes seconds.
 */
final class UnfitValues {
    private static final int DIGITS = 60;
    private static final int DECIMALS = 40;

    private UnfitValues() {}

    static List<Fault> in(JsonNode root) {
        List<Fault> found = new ArrayList<>();
        visit(root, "", found);
        return found;
    }

    private static void visit(JsonNode node, String pointer, List<Fault> found) {
        if (node.isTextual() && hasLoneSurrogate(node.asText())) {
            found.add(Fault.at(pointer, FaultCode.WRONG_FORMAT, "\\uD800…", "Unicode"));
        } else if (node.isNumber()) {
            visitNumber(node.decimalValue(), pointer, found);
        } else if (node.isObject()) {
            node.properties()
                    .forEach(member ->
                            visit(member.getValue(), pointer + "/" + SchemaFaults.escaped(member.getKey()), found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(node.get(i), pointer + "/" + i, found);
            }
        }
    }

    private static void visitNumber(BigDecimal number, String pointer, List<Fault> found) {
        if (number.precision() - (long) number.scale() > DIGITS) {
            found.add(Fault.at(pointer, FaultCode.TOO_LARGE, "1e" + DIGITS, "1e" + DIGITS));
        } else if (number.scale() > DECIMALS) {
            found.add(Fault.at(pointer, FaultCode.TOO_MANY_DECIMALS, "1e-" + DECIMALS, "1e-" + DECIMALS));
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
