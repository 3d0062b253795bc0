package org.yaoshi.rules;

import java.util.List;
import java.util.Optional;
import org.yaoshi.document.Words;

/** A rule in the version that holds on the day of the check, able to speak in the rule's own words. */
public record RuleInForce(Rule rule, Rule.Version version, RuleSet set) {

    /** A rule and its version on a day, if it has one. */
    record Candidate(Rule rule, Optional<Rule.Version> version) {}

    public List<Remark> judge(Recipe recipe) {
        return speaks(recipe) ? version.provision().orElseThrow().judge(recipe, this) : List.of();
    }

    /** Whether it says of that line if it may be there at all. */
    boolean answersFor(Item item, Recipe recipe) {
        return speaks(recipe) && version.provision().orElseThrow().answersFor(item);
    }

    private boolean speaks(Recipe recipe) {
        return version.pathways().isEmpty()
                || recipe.formulation()
                        .pathway()
                        .map(version.pathways()::contains)
                        .orElse(true);
    }

    Objection at(String place) {
        return new Objection(this, place);
    }

    Gap gap(String missing, String zh, String en) {
        return new Gap(rule.id(), rule.check(), missing, new Words(zh, en));
    }

    Pass pass(String at) {
        return pass(at, version.because());
    }

    Pass pass(String at, Citation because) {
        return new Pass(rule.id(), at, because);
    }
}
