/** The service with a real identity provider; only in the Maven profile of that name. */
@NullMarked
package org.budgetperformance.keycloak;

import org.jspecify.annotations.NullMarked;
