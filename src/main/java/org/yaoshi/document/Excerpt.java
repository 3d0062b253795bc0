package org.yaoshi.document;

import java.util.List;
import java.util.Map;

/** Shows a mistake the way a compiler does: file, line, column, the line itself and a caret below it. */
public final class Excerpt {

    private static final int LONGEST_LINE = 160;

    private final Map<String, List<String>> lines;

    /** @param texts the text of each source, by the name its places carry */
    public Excerpt(Map<String, String> texts) {
        this.lines = texts.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().lines().toList()));
    }

    public String show(Mistake mistake, Language language) {
        Place place = mistake.place();
        StringBuilder shown = new StringBuilder();
        if (!place.source().isEmpty()) {
            shown.append(place).append(": ");
        }
        if (!mistake.pointer().isEmpty()) {
            shown.append(mistake.pointer()).append(": ");
        }
        shown.append(mistake.words().in(language));
        List<String> source = lines.getOrDefault(place.source(), List.of());
        if (place.known() && place.line() <= source.size()) {
            String whole = source.get(place.line() - 1);
            int at = whole.offsetByCodePoints(0, Math.min(place.column() - 1, whole.codePointCount(0, whole.length())));
            // Of a line longer than a terminal, what stands around the place.
            int from = whole.length() <= LONGEST_LINE ? 0 : Math.max(0, at - LONGEST_LINE / 2);
            int to = Math.min(whole.length(), from + LONGEST_LINE);
            String line = whole.substring(from, to);
            shown.append("\n    ")
                    .append(line)
                    .append("\n    ")
                    .append(indent(line, line.codePointCount(0, at - from)))
                    .append('^');
        }
        return shown.toString();
    }

    /** Blanks as wide as the first {@code characters} of the line are on a terminal, where a Chinese character takes two. */
    private static String indent(String line, int characters) {
        StringBuilder blanks = new StringBuilder();
        line.codePoints().limit(characters).forEach(character -> {
            if (character == '\t') {
                blanks.append('\t');
            } else {
                blanks.append(isWide(character) ? "  " : " ");
            }
        });
        return blanks.toString();
    }

    private static boolean isWide(int character) {
        return character >= 0x1100 && character <= 0x115F
                || character >= 0x2E80 && character <= 0xA4CF
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE6F
                || character >= 0xFF00 && character <= 0xFF60
                || character >= 0xFFE0 && character <= 0xFFE6
                || character >= 0x1F300 && character <= 0x1FAFF
                || character >= 0x20000 && character <= 0x3FFFD;
    }
}
