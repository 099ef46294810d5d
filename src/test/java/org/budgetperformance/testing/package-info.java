/** What the tests over HTTP share: a database, requests that are held against the contract, and the count of what they reached. */
@NullMarked
package org.budgetperformance.testing;

import org.jspecify.annotations.NullMarked;
