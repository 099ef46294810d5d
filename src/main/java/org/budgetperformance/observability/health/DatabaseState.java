package org.budgetperformance.observability.health;

/** What became of a look at the database, in a word for whoever reads the answer of the health check. */
enum DatabaseState {
    WRITABLE("can be written to"),
    ABSENT("is on no server that can be reached and takes writes"),
    SILENT("does not answer in time");

    private final String words;

    DatabaseState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
