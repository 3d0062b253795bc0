package org.yaoshi.rules;

import java.util.List;
import java.util.Optional;
import org.yaoshi.document.Words;

/**
 * Something a rule objects to (问题).
 *
 * @param rule the rule's id, {@code check/subject}
 * @param check the kind of breach; the rule's own check, or {@code unknown-ingredient} or {@code ambiguous-name}
 * @param at the place, as a JSON Pointer
 * @param actual what was found there, with its unit
 * @param limit what would be right
 * @param message the fact, with its numbers
 * @param fix what now, in the rule's own words
 * @param derivation the arithmetic behind {@code actual}
 * @param because by which clause
 * @param suggestions changes that mend it
 */
public record Finding(
        String rule,
        String check,
        Severity severity,
        String at,
        Optional<String> actual,
        Optional<String> limit,
        Words message,
        Words fix,
        Optional<String> derivation,
        Citation because,
        List<Suggestion> suggestions)
        implements Remark {

    public Finding {
        suggestions = List.copyOf(suggestions);
    }
}
