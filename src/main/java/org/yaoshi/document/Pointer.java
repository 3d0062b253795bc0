package org.yaoshi.document;

import java.util.Optional;

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
        return pointer.startsWith(place)
                && (pointer.length() == place.length() || pointer.charAt(place.length()) == '/');
    }

    /** Where {@code pointer} stands in a document, or as much of the way to it as there is. */
    public static Place place(Node document, String pointer) {
        Node at = document;
        for (String step : pointer.substring(pointer.isEmpty() ? 0 : 1).split("/")) {
            String key = step.replace("~1", "/").replace("~0", "~");
            Optional<Node> next =
                    switch (at) {
                        case Node.Fields fields -> fields.get(key);
                        case Node.Items items
                        when key.matches("0|[1-9]\\d{0,5}")
                                && Integer.parseInt(key) < items.nodes().size() ->
                            Optional.of(items.nodes().get(Integer.parseInt(key)));
                        case Node.Items items -> Optional.empty();
                        case Node.Text text -> Optional.empty();
                    };
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return at.place();
    }
}
