package org.yaoshi.rules;

import java.util.List;
import java.util.Optional;
import org.yaoshi.catalogue.Substance;
import org.yaoshi.formulation.Line;

/**
 * A line of a recipe after its name was looked up; a premix is replaced by what it consists of.
 *
 * @param candidates every substance the name may mean, narrowed down by the species where one is stated
 * @param grams how much of it is in the batch
 */
public record Item(Line line, List<Substance> candidates, Reckoned grams) {

    public Item {
        candidates = List.copyOf(candidates);
    }

    /** The substance, where the name means just one. */
    public Optional<Substance> substance() {
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    boolean isOneOf(List<String> substances) {
        return substance().map(Substance::id).filter(substances::contains).isPresent();
    }
}
