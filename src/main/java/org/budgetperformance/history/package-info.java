/** What was: the feed of all changes, and the former states of projects. */
@NullMarked
package org.budgetperformance.history;

import org.jspecify.annotations.NullMarked;
