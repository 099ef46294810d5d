/** What every answer says beside its body: how long it may be kept, what it depends on, whether it is compressed. */
@NullMarked
package org.budgetperformance.shared.answer;

import org.jspecify.annotations.NullMarked;
