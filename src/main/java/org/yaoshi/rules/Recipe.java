package org.yaoshi.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yaoshi.catalogue.Substance;
import org.yaoshi.catalogue.Substances;
import org.yaoshi.document.Words;
import org.yaoshi.formulation.Amount;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.Fraction;
import org.yaoshi.formulation.Line;

/**
 * A recipe made ready for judging: names looked up, premixes taken apart.
 *
 * @param items every line that is no premix, with how much of it there is
 * @param misnamedPremixes premixes that go by the name of a substance, as if they were it
 */
public record Recipe(Formulation formulation, List<Item> items, List<Line> misnamedPremixes) {

    public Recipe {
        items = List.copyOf(items);
        misnamedPremixes = List.copyOf(misnamedPremixes);
    }

    public static Recipe of(Formulation formulation, Substances substances) {
        List<Item> items = new ArrayList<>();
        formulation.lines().forEach(line -> addItems(items, line, weighed(line), substances));
        List<Line> misnamed = formulation
                .everyLine()
                .filter(line -> !line.lines().isEmpty()
                        && !substances.named(line.name()).isEmpty())
                .toList();
        return new Recipe(formulation, items, misnamed);
    }

    /** The ingredients that are one of these substances. */
    List<Item> with(List<String> substances) {
        return items.stream()
                .filter(item -> !item.line().isAdditive() && item.isOneOf(substances))
                .toList();
    }

    private static void addItems(List<Item> items, Line line, Reckoned grams, Substances substances) {
        if (line.lines().isEmpty()) {
            items.add(new Item(line, candidates(line, substances), grams));
            return;
        }
        Reckoned whole = sum(line.lines());
        for (Line inner : line.lines()) {
            addItems(items, inner, share(inner, grams, whole), substances);
        }
    }

    private static List<Substance> candidates(Line line, Substances substances) {
        Set<Substance> named = substances.named(line.name());
        if (named.size() > 1 && line.species().isPresent()) {
            List<Substance> ofThatSpecies = named.stream()
                    .filter(substance -> substance.isSpecies(line.species().get()))
                    .toList();
            return ofThatSpecies.isEmpty() ? List.copyOf(named) : ofThatSpecies;
        }
        return List.copyOf(named);
    }

    private static Reckoned weighed(Line line) {
        if (line.amount().isEmpty()) {
            return new Reckoned.Missing(
                    line.at("amount"), new Words("「" + line.name() + "」没有用量", "«" + line.name() + "» has no amount"));
        }
        Amount amount = line.amount().get();
        if (!amount.isMass()) {
            return new Reckoned.Missing(
                    line.at("amount"),
                    new Words(
                            "「" + line.name() + "」按体积给出（" + amount + "），需要质量",
                            "«" + line.name() + "» is given by volume (" + amount + "); its mass is needed"));
        }
        return new Reckoned.Known(Fraction.of(amount.inBaseUnit()), amount.toString());
    }

    private static Reckoned sum(List<Line> lines) {
        Fraction total = Fraction.ZERO;
        for (Line line : lines) {
            switch (weighed(line)) {
                case Reckoned.Known known -> total = total.plus(known.value());
                case Reckoned.Missing missing -> {
                    return missing;
                }
            }
        }
        return new Reckoned.Known(total, total.shown() + " g");
    }

    /** How much of a premix's line is in the batch: the premix, times the line's share of it. */
    private static Reckoned share(Line inner, Reckoned premix, Reckoned whole) {
        Reckoned own = weighed(inner);
        if (!(premix instanceof Reckoned.Known batch)) {
            return premix;
        }
        if (!(whole instanceof Reckoned.Known all)) {
            return whole;
        }
        if (!(own instanceof Reckoned.Known part)) {
            return own;
        }
        if (all.value().over().compareTo(BigDecimal.ZERO) == 0) {
            return new Reckoned.Missing(
                    inner.at("amount"), new Words("预混料各行合计为零", "the lines of the premix add up to nothing"));
        }
        return new Reckoned.Known(
                batch.value().times(part.value()).by(all.value()),
                batch.derivation() + " × " + part.derivation() + " ÷ " + all.derivation());
    }
}
