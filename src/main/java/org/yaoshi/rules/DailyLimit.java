package org.yaoshi.rules;

import java.util.ArrayList;
import java.util.List;
import org.yaoshi.formulation.Amount;
import org.yaoshi.formulation.Dose;

/**
 * A person may take no more than so much of these substances a day (每日食用限量), summed over all lines, in crude herb.
 *
 * @param substances their ids
 * @param atMost the limit; standing exactly on it is allowed
 */
public record DailyLimit(List<String> substances, Dose atMost) implements Provision {

    private static final int PLACES_SUGGESTED = 3;

    public DailyLimit {
        substances = List.copyOf(substances);
    }

    @Override
    public boolean answersFor(Item item) {
        return false;
    }

    @Override
    public List<Remark> judge(Recipe recipe, RuleInForce rule) {
        List<Item> concerned = recipe.with(substances);
        if (concerned.isEmpty()) {
            return List.of();
        }
        List<Remark> gaps = new ArrayList<>();
        List<String> sums = new ArrayList<>();
        Dose total = Dose.NONE;
        Item largest = concerned.getFirst();
        Dose most = Dose.NONE;
        for (Item item : concerned) {
            switch (Reckoning.gramsPerDay(item, recipe.formulation())) {
                case Reckoned.Missing missing ->
                    gaps.add(new Gap(rule.rule().id(), rule.rule().check(), missing.at(), missing.message()));
                case Reckoned.Known known -> {
                    Dose dose = new Dose(known.value());
                    total = total.plus(dose);
                    sums.add(known.derivation());
                    if (dose.compareTo(most) > 0) {
                        most = dose;
                        largest = item;
                    }
                }
            }
        }
        // What is known may already be too much, whatever is missing.
        if (total.compareTo(atMost) > 0) {
            gaps.add(breach(recipe, rule, concerned, largest, total, String.join(" + ", sums)));
        } else if (gaps.isEmpty()) {
            gaps.add(rule.pass(largest.line().at("amount")));
        }
        return gaps.stream().distinct().toList();
    }

    private Finding breach(
            Recipe recipe, RuleInForce rule, List<Item> concerned, Item largest, Dose total, String derivation) {
        String name = largest.substance().orElseThrow().name().zh();
        String english = largest.substance().orElseThrow().name().en();
        String place = largest.line().at("amount");
        String taken = total.shownApartFrom(atMost);
        Objection objection =
                rule.at(place).found(taken).limit(atMost.toString()).derived(derivation + " = " + taken);
        if (concerned.size() == 1 && recipe.formulation().lines().contains(largest.line())) {
            // The intake grows with the amount, so limit ÷ intake is the part of the amount that may stay.
            Amount highest = largest.line()
                    .amount()
                    .orElseThrow()
                    .part(atMost.gramsPerDay().by(total.gramsPerDay()), PLACES_SUGGESTED);
            if (highest.value().signum() > 0) {
                objection.suggest(place, highest.toString(), true);
            }
        }
        return objection.saying(
                name + "每日 " + total.gramsPerDay().shownApartFrom(atMost.gramsPerDay()) + " g，超过上限 "
                        + atMost.gramsPerDay().shown() + " g。",
                english + ": " + total.gramsPerDay().shownApartFrom(atMost.gramsPerDay())
                        + " g a day, over the limit of " + atMost.gramsPerDay().shown() + " g.");
    }
}
