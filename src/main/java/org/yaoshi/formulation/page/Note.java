package org.yaoshi.formulation.page;

import java.util.List;
import java.util.Optional;
import org.yaoshi.document.Pointer;
import org.yaoshi.document.Words;
import org.yaoshi.formulation.PlaceName;
import org.yaoshi.rules.Citation;
import org.yaoshi.rules.Finding;
import org.yaoshi.rules.Gap;
import org.yaoshi.rules.Suggestion;

/**
 * A finding or a gap as it stands under its line (批注): first the fact, then the arithmetic, the clause and what to do.
 *
 * @param kind what it entails
 * @param place the place it speaks of, in words
 */
public record Note(
        Kind kind,
        Words place,
        Words message,
        Optional<String> derivation,
        Optional<Citation> because,
        Optional<Words> fix,
        List<Words> suggestions) {

    public Note {
        suggestions = List.copyOf(suggestions);
    }

    /** What a note entails: its word, its sign and its colour, so that none of them stands alone. */
    public enum Kind {
        ERROR("✗", "错误", "error"),
        GAP("?", "资料缺口", "gap"),
        REVIEW("!", "待人工", "needs review"),
        WARNING("▲", "警告", "warning"),
        INFO("i", "提示", "info");

        private final String sign;
        private final Words words;

        Kind(String sign, String zh, String en) {
            this.sign = sign;
            this.words = new Words(zh, en);
        }

        public String sign() {
            return sign;
        }

        public Words words() {
            return words;
        }
    }

    static Note of(Finding finding) {
        Kind kind =
                switch (finding.severity()) {
                    case ERROR -> Kind.ERROR;
                    case REVIEW -> Kind.REVIEW;
                    case WARNING -> Kind.WARNING;
                    case INFO -> Kind.INFO;
                };
        return new Note(
                kind,
                PlaceName.of(finding.at()),
                finding.message(),
                finding.derivation(),
                Optional.of(finding.because()),
                Optional.of(finding.fix()),
                finding.suggestions().stream()
                        .map(suggestion -> words(suggestion, finding.at()))
                        .toList());
    }

    static Note of(Gap gap) {
        return new Note(
                Kind.GAP,
                PlaceName.of(gap.missing()),
                gap.message(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** A change that is not made at the place the finding speaks of says where it is made. */
    private static Words words(Suggestion suggestion, String at) {
        String to = suggestion.to();
        if (suggestion.set().endsWith("/-")) {
            return new Words("加上「" + to + "」", "add «" + to + "»");
        }
        if (Pointer.isWithin(suggestion.set(), at)) {
            return new Words("改为 " + to, "change to " + to);
        }
        Words place = PlaceName.of(suggestion.set());
        return new Words(place.zh() + "改为 " + to, "change " + place.en() + " to " + to);
    }
}
