/** Pages for people: the form of a project with what is known about it, and the projects of a department and year. HTML without scripts. */
@NullMarked
package org.budgetperformance.page;

import org.jspecify.annotations.NullMarked;
