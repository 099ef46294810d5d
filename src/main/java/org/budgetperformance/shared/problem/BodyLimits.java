package org.budgetperformance.shared.problem;

/** How large the bodies of requests may be. */
public interface BodyLimits {
    /** The number of bytes that are taken at an address. */
    long largest(String method, String path);
}
