/**
 * What is withheld from most: the real values of withheld members, and projects that are classified as a whole. Secrecy is by structure:
 * secrets are in tables of their own that no other package knows of, so that no answer of another can depend on them.
 */
@NullMarked
package org.budgetperformance.secrecy;

import org.jspecify.annotations.NullMarked;
