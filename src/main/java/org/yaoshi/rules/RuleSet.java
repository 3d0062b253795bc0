package org.yaoshi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The law as it stands on the days of one check: the rules and the lists in force. */
public final class RuleSet {

    private final RuleBook book;
    private final LocalDate on;
    private final LocalDate production;
    private final List<RuleInForce> rules = new ArrayList<>();
    private final Map<String, List<Listing>> bySubstance = new LinkedHashMap<>();

    private RuleSet(RuleBook book, LocalDate on, LocalDate production) {
        this.book = book;
        this.on = on;
        this.production = production;
    }

    static RuleSet of(RuleBook book, LocalDate on, LocalDate production, List<RuleInForce.Candidate> candidates) {
        RuleSet set = new RuleSet(book, on, production);
        for (RuleInForce.Candidate candidate : candidates) {
            candidate.version().ifPresent(version -> set.rules.add(new RuleInForce(candidate.rule(), version, set)));
        }
        for (SubstanceList list : book.lists()) {
            if (list.inForceOn(production)) {
                for (SubstanceList.Entry entry : list.entries()) {
                    set.bySubstance
                            .computeIfAbsent(entry.substance(), any -> new ArrayList<>())
                            .add(new Listing(list, entry));
                }
            }
        }
        return set;
    }

    public RuleBook book() {
        return book;
    }

    /** The day as of which the check is made. */
    public LocalDate on() {
        return on;
    }

    /** The day of production, by which lists apply. */
    public LocalDate production() {
        return production;
    }

    public List<RuleInForce> rules() {
        return List.copyOf(rules);
    }

    /** Where the substance is listed on the day of production. */
    public List<Listing> listings(String substance) {
        return bySubstance.getOrDefault(substance, List.of());
    }

    /** The first list that admits the substance only after the day of production. */
    Optional<Listing> laterListing(String substance, List<SubstanceList.Kind> kinds) {
        return book.lists().stream()
                .filter(list -> list.from().isAfter(production) && kinds.contains(list.kind()))
                .flatMap(list -> list.entries().stream()
                        .filter(entry -> entry.substance().equals(substance))
                        .map(entry -> new Listing(list, entry)))
                .min(Comparator.comparing(listing -> listing.list().from()));
    }

    /** Whether some list of that kind is in force and transcribed as a whole, so that absence from it means something. */
    boolean knowsAll(SubstanceList.Kind kind) {
        return book.lists().stream()
                .anyMatch(list -> list.kind() == kind && list.complete() && list.inForceOn(production));
    }
}
