/** Takes in published documents: checks, writes as one transaction, reports. */
@NullMarked
package org.budgetperformance.importing;

import org.jspecify.annotations.NullMarked;
