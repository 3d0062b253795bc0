package org.yaoshi.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaoshi.catalogue.Substances;
import org.yaoshi.document.Words;
import org.yaoshi.formulation.Vocabulary;

/**
 * The rule base (规则库): every instrument, identity, list and rule with all their versions.
 *
 * @param id the SHA-256 of its canonical content, {@code sha256:…}; two bases with the same id judge alike
 * @param reviewed the newest day up to which the law was followed
 * @param notChecked what no machine checks here
 */
public record RuleBook(
        String id,
        Map<String, Source> sources,
        Vocabulary vocabulary,
        Substances substances,
        List<SubstanceList> lists,
        List<Rule> rules,
        LocalDate reviewed,
        List<Words> notChecked) {

    public RuleBook {
        sources = Map.copyOf(sources);
        lists = List.copyOf(lists);
        rules = List.copyOf(rules);
        notChecked = List.copyOf(notChecked);
    }

    /** The law for a product made and filed on that day. */
    public RuleSet inForceOn(LocalDate day) {
        return inForceOn(day, day, day);
    }

    /** The law for a product, seen from {@code on}, that is made on one day and filed on another. */
    public RuleSet inForceOn(LocalDate on, LocalDate production, LocalDate filing) {
        List<RuleInForce.Candidate> inForce = rules.stream()
                .map(rule -> new RuleInForce.Candidate(
                        rule, rule.on(rule.appliesBy() == Rule.AppliesBy.PRODUCTION ? production : filing)))
                .toList();
        return RuleSet.of(this, on, production, inForce);
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
