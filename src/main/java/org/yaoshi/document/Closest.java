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
        return shorter > 1 && distance(word, candidate) <= Math.max(1, longer / 3)
                || longer <= 4 * shorter && (word.contains(candidate) || candidate.contains(word));
    }

    /** How many letters to add, leave out, change, or exchange with their neighbour. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                steps[i][j] =
                        Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
