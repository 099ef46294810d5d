/**
 * What reviewers (审核) look for in performance targets: each rule is a class that says what is wrong with a project, or with projects
 * beside each other. Plain Java; nothing here knows a framework or a database. The words of the rules stand in {@code rules_*.properties}.
 */
@NullMarked
package org.budgetperformance.rules;

import org.jspecify.annotations.NullMarked;
