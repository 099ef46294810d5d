package org.budgetperformance.project;

import java.util.Collection;
import java.util.Map;

/** How much is wrong with projects, as far as nobody waived it. */
public interface OpenFindings {
    /** @return how many findings of each are open, by the codes; those without any may be left out */
    Map<String, Integer> count(Collection<String> projectCodes);
}
