package org.budgetperformance.targets;

/** How many entries of a department's document of a year are wholly classified (此项目涉密). */
public record ClassifiedCount(String departmentCode, int fiscalYear, long count) {}
