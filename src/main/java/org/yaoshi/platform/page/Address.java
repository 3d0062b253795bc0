package org.yaoshi.platform.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An address within Yaoshi (站内地址), path and parameters: never one of another site. */
public record Address(String path, List<Parameter> parameters) {

    /** A slash and then neither a second one nor a backslash, which browsers take for the beginning of another site. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");

    private static final int LONGEST = 2000;

    public record Parameter(String name, String value) {}

    public Address {
        parameters = List.copyOf(parameters);
    }

    /** The address as written, if it leads nowhere else. */
    public static Optional<Address> local(String written) {
        if (written == null
                || written.length() > LONGEST
                || !LOCAL.matcher(written).matches()) {
            return Optional.empty();
        }
        int query = written.indexOf('?');
        return Optional.of(
                query < 0
                        ? new Address(written, List.of())
                        : of(written.substring(0, query), written.substring(query + 1)));
    }

    /** @param query as it stands behind the question mark; may be null */
    public static Address of(String path, String query) {
        List<Parameter> parameters = new ArrayList<>();
        if (query != null) {
            for (String pair : query.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    parameters.add(
                            new Parameter(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1))));
                }
            }
        }
        return new Address(path, parameters);
    }

    public Address with(String name, String value) {
        List<Parameter> changed = new ArrayList<>(without(name).parameters());
        changed.add(new Parameter(name, value));
        return new Address(path, changed);
    }

    public Address without(String name) {
        return new Address(
                path,
                parameters.stream()
                        .filter(parameter -> !parameter.name().equals(name))
                        .toList());
    }

    @Override
    public String toString() {
        return parameters.stream()
                .map(parameter -> encode(parameter.name()) + "=" + encode(parameter.value()))
                .collect(Collectors.joining("&", path + (parameters.isEmpty() ? "" : "?"), ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
