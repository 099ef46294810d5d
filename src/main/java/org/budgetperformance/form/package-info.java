/**
 * The official form (绩效目标表) of a project, and the document of a department that is made of such forms: what stands in which cell, once for
 * all the formats that show it. Plain Java; it shows what a caller may see and knows no more.
 */
@NullMarked
package org.budgetperformance.form;

import org.jspecify.annotations.NullMarked;
