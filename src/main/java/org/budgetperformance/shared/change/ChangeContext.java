package org.budgetperformance.shared.change;

import jakarta.enterprise.context.RequestScoped;

/** Who asked for the current write, and why. */
@RequestScoped
class ChangeContext {
    private Author author = Author.NOBODY;

    Author author() {
        return author;
    }

    void because(String reason) {
        author = new Author(author.actor(), reason);
    }
}
