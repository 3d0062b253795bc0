package org.yaoshi.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaoshi.document.Words;

/** A finding being put together: begins with the rule's severity, fix and citation, and says only what differs. */
final class Objection {

    private final RuleInForce rule;
    private final String at;
    private final List<Suggestion> suggestions = new ArrayList<>();
    private String check;
    private Severity severity;
    private Citation because;
    private Optional<String> actual = Optional.empty();
    private Optional<String> limit = Optional.empty();
    private Optional<String> derivation = Optional.empty();

    Objection(RuleInForce rule, String at) {
        this.rule = rule;
        this.at = at;
        this.check = rule.rule().check();
        this.severity = rule.version().severity();
        this.because = rule.version().because();
    }

    Objection check(String name) {
        this.check = name;
        return this;
    }

    Objection severity(Severity other) {
        this.severity = other;
        return this;
    }

    Objection because(Citation citation) {
        this.because = citation;
        return this;
    }

    Objection found(String value) {
        this.actual = Optional.of(value);
        return this;
    }

    Objection limit(String value) {
        this.limit = Optional.of(value);
        return this;
    }

    Objection derived(String arithmetic) {
        this.derivation = Optional.of(arithmetic);
        return this;
    }

    Objection suggest(String place, String to, boolean safe) {
        suggestions.add(new Suggestion(place, to, safe));
        return this;
    }

    Finding saying(String zh, String en) {
        return new Finding(
                rule.rule().id(),
                check,
                severity,
                at,
                actual,
                limit,
                new Words(zh, en),
                rule.rule().fix(),
                derivation,
                because,
                suggestions);
    }
}
