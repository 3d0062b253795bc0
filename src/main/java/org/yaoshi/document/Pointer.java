package org.yaoshi.document;

/** JSON Pointers (RFC 6901), the way Yaoshi names a place inside a recipe: {@code /lines/0/amount}. */
public final class Pointer {

    private Pointer() {}

    /** The place of {@code key} below {@code parent}. */
    public static String below(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    public static String below(String parent, int index) {
        return parent + "/" + index;
    }

    /** Whether {@code pointer} names {@code place} itself or something inside it. */
    public static boolean isWithin(String pointer, String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }
}
