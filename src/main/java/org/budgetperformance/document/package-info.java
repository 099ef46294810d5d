/**
 * Reads the yearly published document (部门预算绩效文本) of a department in its text form: each cell of a table row begins a line
 * with a tab, an empty line ends the row, a line without a tab continues the cell before it. The outcome is either sound
 * records or faults with their lines, never a guess. Plain Java; nothing here knows a framework or a database.
 */
@NullMarked
package org.budgetperformance.document;

import org.jspecify.annotations.NullMarked;
