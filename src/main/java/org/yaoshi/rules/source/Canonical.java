package org.yaoshi.rules.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.SortedMap;
import org.yaoshi.document.Node;

/**
 * The fingerprint of a rule base: SHA-256 over its content, not over its spelling. Comments, white space and the order of keys
 * do not change it; a number, a name or the order of a list does.
 */
final class Canonical {

    private Canonical() {}

    static String fingerprint(SortedMap<String, Node> documents) {
        StringBuilder text = new StringBuilder();
        documents.forEach((path, node) -> {
            append(text, path);
            append(text, node);
        });
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static void append(StringBuilder text, Node node) {
        switch (node) {
            case Node.Text value -> append(text.append('='), value.value());
            case Node.Items items -> {
                text.append('[');
                items.nodes().forEach(item -> append(text, item));
                text.append(']');
            }
            case Node.Fields fields -> {
                text.append('{');
                fields.fields().stream()
                        .sorted(Comparator.comparing(Node.Field::key))
                        .forEach(field -> {
                            append(text, field.key());
                            append(text, field.value());
                        });
                text.append('}');
            }
        }
    }

    /** A text behind its length, so that no two contents read alike. */
    private static void append(StringBuilder text, String value) {
        text.append(value.length()).append(':').append(value);
    }
}
