package org.budgetperformance.secrecy;

/** A text that only its key opens, and the number of that key. */
final class Sealed {
    private final long keyId;
    private final byte[] bytes;

    Sealed(long keyId, byte[] bytes) {
        this.keyId = keyId;
        this.bytes = bytes;
    }

    long keyId() {
        return keyId;
    }

    byte[] bytes() {
        return bytes;
    }
}
