/**
 * What the field means, as plain Java: codes, money, plans, target values, indicator levels, faults. Nothing here knows a
 * framework, a database or HTTP.
 */
@NullMarked
package org.budgetperformance.domain;

import org.jspecify.annotations.NullMarked;
