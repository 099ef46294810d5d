/**
 * Reviews (审核): what the rules find in projects is kept up to date with every write, listed, counted and waived, and told of what is not
 * stored too.
 */
@NullMarked
package org.budgetperformance.review;

import org.jspecify.annotations.NullMarked;
