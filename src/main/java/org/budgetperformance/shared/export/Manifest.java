package org.budgetperformance.shared.export;

/**
 * What an export says of itself in its last line, so that a caller notices when something is missing.
 *
 * @param sha256 in hexadecimal, of all bytes before that line
 */
record Manifest(long rows, String sha256) {}
