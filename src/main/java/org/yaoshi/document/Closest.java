package org.yaoshi.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that would have been right: the one of a closed list that is nearest in spelling. */
public final class Closest {

    private Closest() {}

    /** The nearest candidate, when it is near enough to be a slip of the pen. */
    public static Optional<String> to(String written, Collection<String> candidates) {
        String word = written.toLowerCase(Locale.ROOT);
        if (word.length() > 64) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> isNear(word, candidate.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A few letters off, or one inside the other; a single Latin letter is near nothing, a single Chinese character may be. */
    private static boolean isNear(String word, String candidate) {
        int shorter = Math.min(word.length(), candidate.length());
        int longer = Math.max(word.length(), candidate.length());
        if (shorter == 0 || shorter == 1 && (word.length() == 1 ? word : candidate).charAt(0) < 128) {
            return false;
        }
        return word.contains(candidate)
                || candidate.contains(word)
                || shorter > 1 && distance(word, candidate) <= Math.max(1, longer / 3);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
