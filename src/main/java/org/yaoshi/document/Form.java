package org.yaoshi.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Fields being read strictly: each key is asked for by name, and {@link #close()} reports the ones nobody asked for, so a
 * misspelt key is a mistake and never silently without effect. Mistakes are gathered; reading goes on to find them all.
 */
public final class Form {

    private static final int MANY = 100;
    private static final int LONGEST_TEXT = 100_000;

    private final Node.Fields fields;
    private final String pointer;
    private final List<Mistake> mistakes;
    private final Set<String> asked = new LinkedHashSet<>();

    private Form(Node.Fields fields, String pointer, List<Mistake> mistakes) {
        this.fields = fields;
        this.pointer = pointer;
        this.mistakes = mistakes;
        Set<String> seen = new HashSet<>();
        for (Node.Field field : fields.fields()) {
            if (!seen.add(field.key())) {
                report(
                        field.key(),
                        field.place(),
                        "键「" + field.key() + "」重复出现",
                        "the key «" + field.key() + "» stands twice");
            }
        }
    }

    /** Begins to read {@code node}, which must be fields; mistakes go into {@code mistakes}. */
    public static Form of(Node node, String pointer, List<Mistake> mistakes) {
        if (node instanceof Node.Fields fields) {
            return new Form(fields, pointer, mistakes);
        }
        mistakes.add(new Mistake(pointer, node.place(), new Words("这里应是带名称的字段", "fields with names belong here")));
        Form empty = new Form(new Node.Fields(List.of(), node.place()), pointer, mistakes);
        empty.broken = true;
        return empty;
    }

    private boolean broken;

    public String pointer() {
        return pointer;
    }

    public Place place() {
        return fields.place();
    }

    public Place place(String key) {
        return fields.get(key).map(Node::place).orElse(fields.place());
    }

    public boolean has(String key) {
        asked.add(key);
        return fields.get(key).isPresent();
    }

    public Optional<Node> node(String key) {
        asked.add(key);
        return fields.get(key);
    }

    public Optional<String> text(String key) {
        return node(key).flatMap(node -> asText(node, Pointer.below(pointer, key)));
    }

    /** The text of a key that must be there; empty after the mistake was reported. */
    public String need(String key) {
        Optional<String> text = text(key);
        if (!has(key)) {
            missing(key);
        }
        return text.orElse("");
    }

    /** A value read by {@code reading}, which throws {@link Misread} where the text is no such value. */
    public <T> Optional<T> value(String key, Function<String, T> reading) {
        return text(key).flatMap(text -> read(text, key, place(key), reading));
    }

    /** As {@link #value}, for a key that must be there. */
    public <T> Optional<T> needed(String key, Function<String, T> reading) {
        if (!has(key)) {
            missing(key);
            return Optional.empty();
        }
        return value(key, reading);
    }

    /** A list of texts, if the key is there. */
    public Optional<List<String>> texts(String key) {
        return items(key).map(items -> {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < items.nodes().size(); i++) {
                asText(items.nodes().get(i), Pointer.below(Pointer.below(pointer, key), i))
                        .ifPresent(texts::add);
            }
            return texts;
        });
    }

    /** A list of values, each read by {@code reading}; empty if the key is not there. */
    public <T> List<T> values(String key, Function<String, T> reading) {
        List<T> values = new ArrayList<>();
        items(key).ifPresent(items -> {
            for (int i = 0; i < items.nodes().size(); i++) {
                Node node = items.nodes().get(i);
                String itemKey = key + "/" + i;
                asText(node, pointer + "/" + itemKey)
                        .flatMap(text -> read(text, itemKey, node.place(), reading))
                        .ifPresent(values::add);
            }
        });
        return values;
    }

    /** As {@link #values}, for a list that must be there and hold at least one. */
    public <T> List<T> neededValues(String key, Function<String, T> reading) {
        needOne(key);
        return values(key, reading);
    }

    public Optional<Form> form(String key) {
        return node(key).map(node -> of(node, Pointer.below(pointer, key), mistakes));
    }

    /** The forms of a list of fields; empty if the key is not there. */
    public List<Form> forms(String key) {
        List<Form> forms = new ArrayList<>();
        items(key).ifPresent(items -> {
            for (int i = 0; i < items.nodes().size(); i++) {
                forms.add(of(items.nodes().get(i), Pointer.below(Pointer.below(pointer, key), i), mistakes));
            }
        });
        return forms;
    }

    /** As {@link #forms}, for a list that must be there and hold at least one. */
    public List<Form> neededForms(String key) {
        needOne(key);
        return forms(key);
    }

    /** A sentence in both languages. */
    public Optional<Words> words(String key) {
        return form(key).flatMap(form -> {
            String zh = form.need("zh");
            String en = form.need("en");
            form.close();
            return zh.isBlank() || en.isBlank() ? Optional.empty() : Optional.of(new Words(zh, en));
        });
    }

    /** As {@link #words}, for a key that must be there. */
    public Words neededWords(String key) {
        if (!has(key)) {
            missing(key);
        }
        return words(key).orElse(new Words("?", "?"));
    }

    /** Reports a mistake at the value of {@code key}, or at this form where the key is not there. */
    public void mistake(String key, String zh, String en) {
        report(key, place(key), zh, en);
    }

    /** Reports each key that nobody asked for, with the nearest one that is known. */
    public void close() {
        for (Node.Field field : fields.fields()) {
            if (!asked.contains(field.key())) {
                Optional<String> nearest = mistakes.size() < MANY ? Closest.to(field.key(), asked) : Optional.empty();
                report(
                        field.key(),
                        field.place(),
                        "未知的键「" + field.key() + "」"
                                + nearest.map(key -> "，是否想写「" + key + "」？").orElse("，可用的键：" + String.join("、", asked)),
                        "unknown key «" + field.key() + "»"
                                + nearest.map(key -> "; did you mean «" + key + "»?")
                                        .orElse("; known here: " + String.join(", ", asked)));
            }
        }
    }

    private <T> Optional<T> read(String text, String key, Place place, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (Misread misread) {
            mistakes.add(new Mistake(pointer + "/" + key, place, misread.words()));
            return Optional.empty();
        }
    }

    private Optional<Node.Items> items(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof Node.Items items) {
                return Optional.of(items);
            }
            report(key, node.place(), "这里应是列表", "a list belongs here");
            return Optional.empty();
        });
    }

    private Optional<String> asText(Node node, String at) {
        return switch (node) {
            case Node.Text text -> {
                if (text.value().length() > LONGEST_TEXT) {
                    mistakes.add(new Mistake(
                            at,
                            node.place(),
                            new Words(
                                    "文字太长：" + text.value().length() + " 个字符，最多 " + LONGEST_TEXT,
                                    "the text is too long: " + text.value().length() + " characters, at most "
                                            + LONGEST_TEXT)));
                    yield Optional.empty();
                }
                if (text.value().isBlank()) {
                    mistakes.add(new Mistake(
                            at,
                            node.place(),
                            new Words(
                                    "不能为空；没有就不写这个键",
                                    "must not be empty; leave the key out where there is nothing to say")));
                    yield Optional.empty();
                }
                yield Optional.of(text.value());
            }
            case Node.Items items -> {
                mistakes.add(new Mistake(
                        at, items.place(), new Words("这里应是一个值，不是列表", "one value belongs here, not a list")));
                yield Optional.empty();
            }
            case Node.Fields inner -> {
                mistakes.add(new Mistake(
                        at, inner.place(), new Words("这里应是一个值，不是字段", "one value belongs here, not fields")));
                yield Optional.empty();
            }
        };
    }

    private void needOne(String key) {
        if (!has(key)) {
            missing(key);
        } else if (fields.get(key).orElseThrow() instanceof Node.Items items
                && items.nodes().isEmpty()) {
            report(key, items.place(), "列表是空的；至少写一项", "the list is empty; give at least one");
        }
    }

    private void missing(String key) {
        if (!broken) {
            mistakes.add(
                    new Mistake(pointer, fields.place(), new Words("缺少「" + key + "」", "«" + key + "» is missing")));
        }
    }

    private void report(String key, Place place, String zh, String en) {
        mistakes.add(new Mistake(Pointer.below(pointer, key), place, new Words(zh, en)));
    }
}
