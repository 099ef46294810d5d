package org.budgetperformance.secrecy;

/** What is done with a secret. */
public enum SecretOperation {
    READ,
    WRITE,
    ERASE
}
