package org.yaoshi.document;

/** A single value that cannot be read as what it should be: «12 gr» is no amount. */
public final class Misread extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    public Misread(String zh, String en) {
        super(en);
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
