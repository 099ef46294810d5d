/**
 * The service on one machine, with a database of its own: what the first command of the README starts. Built by the Maven profile
 * {@code local} only; the production jar holds none of it.
 */
@NullMarked
package org.budgetperformance.local;

import org.jspecify.annotations.NullMarked;
