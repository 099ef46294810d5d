package org.budgetperformance.secrecy;

import jakarta.inject.Singleton;
import org.budgetperformance.api.model.WithheldValue;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.project.WithheldRules;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.contract.Contract;
import org.budgetperformance.shared.contract.DerivedMembers;
import org.budgetperformance.shared.problem.Faults;

/** What a written value must keep to beyond its schema: the limits of the member that it is the value of. */
@Singleton
class WithheldValueRules {
    private final Contract contract;
    private final DerivedMembers derived;

    WithheldValueRules(Contract contract, DerivedMembers derived) {
        this.contract = contract;
        this.derived = derived;
    }

    /** Ends the request if the body has faults. None of them says the value. */
    void check(WithheldMember member, CheckedBody<WithheldValue> body, WithheldValue preview) {
        Faults faults = body.faults();
        String value = body.value().value();
        if (value != null) {
            int longest = contract.schemas().at(member.schema() + "/maxLength").asInt();
            int length = value.codePointCount(0, value.length());
            if (length > longest) {
                faults.add("/value", FaultCode.TOO_LONG, Integer.toString(length), Integer.toString(longest));
            }
            WithheldRules.checkPhrase(value, "/value", faults);
        }
        derived.check(body, preview);
        faults.throwIfAny();
    }
}
