package org.yaoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One change of a document at a JSON Pointer: a value set, or taken away. {@code -} at the end of a pointer appends to a
 * list; a list or fields on the way that do not exist yet are made.
 *
 * @param at where
 * @param to the new value; empty takes the old one away
 */
public record Edit(String at, Optional<Node> to) {

    public static Edit set(String at, Node to) {
        return new Edit(at, Optional.of(to));
    }

    public static Edit remove(String at) {
        return new Edit(at, Optional.empty());
    }

    /** @throws Misread when the pointer leads through a value that is no list and has no fields */
    public Node of(Node document) {
        if (!at.startsWith("/")) {
            throw nowhere();
        }
        return edit(document, List.of(at.substring(1).split("/", -1)));
    }

    private Node edit(Node node, List<String> path) {
        String key = path.getFirst().replace("~1", "/").replace("~0", "~");
        List<String> rest = path.subList(1, path.size());
        return switch (node) {
            case Node.Fields fields -> new Node.Fields(editFields(fields, key, rest), fields.place());
            case Node.Items items -> new Node.Items(editItems(items, key, rest), items.place());
            case Node.Text text -> throw nowhere();
        };
    }

    private List<Node.Field> editFields(Node.Fields fields, String key, List<String> rest) {
        List<Node.Field> edited = new ArrayList<>();
        boolean found = false;
        for (Node.Field field : fields.fields()) {
            if (!field.key().equals(key)) {
                edited.add(field);
                continue;
            }
            found = true;
            inner(Optional.of(field.value()), rest)
                    .ifPresent(value -> edited.add(new Node.Field(key, field.place(), value)));
        }
        if (!found) {
            inner(Optional.empty(), rest).ifPresent(value -> edited.add(new Node.Field(key, Place.NOWHERE, value)));
        }
        return edited;
    }

    private List<Node> editItems(Node.Items items, String key, List<String> rest) {
        List<Node> edited = new ArrayList<>(items.nodes());
        if (key.equals("-")) {
            inner(Optional.empty(), rest).ifPresent(edited::add);
            return edited;
        }
        if (!key.matches("0|[1-9]\\d{0,5}") || Integer.parseInt(key) >= edited.size()) {
            throw nowhere();
        }
        int index = Integer.parseInt(key);
        Optional<Node> value = inner(Optional.of(edited.get(index)), rest);
        if (value.isPresent()) {
            edited.set(index, value.get());
        } else {
            edited.remove(index);
        }
        return edited;
    }

    /** What stands at the next step after the edit; empty when it is taken away or was never there. */
    private Optional<Node> inner(Optional<Node> old, List<String> rest) {
        if (rest.isEmpty()) {
            return to;
        }
        if (old.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        Node start = old.orElseGet(() -> rest.getFirst().equals("-")
                ? Node.items(List.of())
                : Node.object().node());
        return Optional.of(edit(start, rest));
    }

    private Misread nowhere() {
        return new Misread("「" + at + "」不指向任何位置", "«" + at + "» leads nowhere");
    }
}
