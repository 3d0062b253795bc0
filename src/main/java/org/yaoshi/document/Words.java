package org.yaoshi.document;

/** The same sentence in Chinese and in English (中英文对照). */
public record Words(String zh, String en) {

    public Words {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("words must stand in both languages: «" + zh + "» / «" + en + "»");
        }
    }

    /** A name or number that is written alike in both languages. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
