/** Takes in many projects by one request: spools the body, checks and writes it chunk by chunk, answers a line for each. */
@NullMarked
package org.budgetperformance.batch;

import org.jspecify.annotations.NullMarked;
