package org.budgetperformance.shared.export;

/**
 * How an export is to be written.
 *
 * @param name of the file, without its ending
 * @param mediaType one of those that the contract offers
 * @param manifest whether its last line says what it holds
 * @param byteOrderMark whether a CSV begins with one
 */
public record ExportRequest(String name, String mediaType, boolean manifest, boolean byteOrderMark) {}
