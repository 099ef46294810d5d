/** What lies under k8s, as kubectl renders it, held against Kubernetes' own types and against itself. */
@NullMarked
package org.budgetperformance.kubernetes;

import org.jspecify.annotations.NullMarked;
