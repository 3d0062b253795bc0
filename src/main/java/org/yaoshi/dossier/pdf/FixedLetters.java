package org.yaoshi.dossier.pdf;

import java.security.SecureRandom;

/**
 * Names the part of a font (字体子集) that a dossier brings along with six letters. OpenPDF would draw them by lot; here
 * they come out of the dossier's own fingerprint. Two dossiers still differ, so that they can be bound into one file.
 */
final class FixedLetters extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final byte[] fingerprint;
    private int next;

    FixedLetters(byte[] fingerprint) {
        this.fingerprint = fingerprint.clone();
    }

    /** The next byte of the fingerprint as a fraction from 0 to below 1. */
    @Override
    public double nextDouble() {
        return Byte.toUnsignedInt(fingerprint[next++ % fingerprint.length]) / 256.0;
    }
}
