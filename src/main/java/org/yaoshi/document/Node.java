package org.yaoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a written document, YAML or JSON alike: a text, a list, or fields with names. Keys that stand twice are both
 * kept, so that the strict reader can point at the second one.
 */
public sealed interface Node {

    Place place();

    /**
     * A single value.
     *
     * @param quoted whether it is a string; otherwise it is a number or {@code true} or {@code false}, in its own digits
     */
    record Text(String value, boolean quoted, Place place) implements Node {}

    /** A list. */
    record Items(List<Node> nodes, Place place) implements Node {

        public Items {
            nodes = List.copyOf(nodes);
        }
    }

    /** Fields in the order they were written. */
    record Fields(List<Field> fields, Place place) implements Node {

        public Fields {
            fields = List.copyOf(fields);
        }

        /** The first field of that name. */
        public Optional<Node> get(String key) {
            return fields.stream()
                    .filter(field -> field.key().equals(key))
                    .map(Field::value)
                    .findFirst();
        }
    }

    /** One field: its name, where the name stands, and its value. */
    record Field(String key, Place place, Node value) {}

    static Node text(String value) {
        return new Text(value, true, Place.NOWHERE);
    }

    static Node truth(boolean value) {
        return new Text(Boolean.toString(value), false, Place.NOWHERE);
    }

    static Node number(long value) {
        return new Text(Long.toString(value), false, Place.NOWHERE);
    }

    static Node items(List<? extends Node> nodes) {
        return new Items(List.copyOf(nodes), Place.NOWHERE);
    }

    static Node texts(List<String> values) {
        return items(values.stream().map(Node::text).toList());
    }

    static Node words(Words words) {
        return object().with("zh", words.zh()).with("en", words.en()).node();
    }

    static Builder object() {
        return new Builder();
    }

    /** Puts fields together, one after the other. */
    final class Builder {

        private final List<Field> fields = new ArrayList<>();

        private Builder() {}

        public Builder with(String key, Node value) {
            fields.add(new Field(key, Place.NOWHERE, value));
            return this;
        }

        public Builder with(String key, String value) {
            return with(key, text(value));
        }

        public Builder with(String key, Optional<String> value) {
            value.ifPresent(present -> with(key, present));
            return this;
        }

        public Node node() {
            return new Fields(fields, Place.NOWHERE);
        }
    }
}
