package org.yaoshi.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yaoshi.catalogue.Substance;
import org.yaoshi.formulation.Amount;
import org.yaoshi.formulation.FoodCategory;
import org.yaoshi.formulation.Fraction;
import org.yaoshi.formulation.Level;
import org.yaoshi.formulation.Line;

/**
 * Food additives may be used in the categories and up to the levels their list says (食品添加剂使用规定): what is said of a
 * category holds for those below it, and the most specific saying wins.
 */
public record AdditiveLimit() implements Provision {

    private static final int PLACES_SUGGESTED = 4;

    @Override
    public List<Remark> judge(Recipe recipe, RuleInForce rule) {
        List<Remark> remarks = new ArrayList<>();
        for (Item item : recipe.items()) {
            if (item.line().isAdditive()) {
                remarks.add(judge(item, recipe, rule));
            }
        }
        return remarks.stream().distinct().toList();
    }

    private Remark judge(Item item, Recipe recipe, RuleInForce rule) {
        Line line = item.line();
        if (item.candidates().size() > 1) {
            return Naming.ambiguous(item, rule);
        }
        boolean closed = rule.set().knowsAll(SubstanceList.Kind.ADDITIVES);
        List<Listing> listings = item.substance()
                .map(substance -> rule.set().listings(substance.id()).stream()
                        .filter(listing -> listing.list().kind() == SubstanceList.Kind.ADDITIVES)
                        .toList())
                .orElse(List.of());
        if (listings.isEmpty()) {
            if (closed) {
                return Naming.unknown(item, rule);
            }
            return rule.gap(
                    line.nameAt(),
                    "规则库尚未收录添加剂「" + line.name() + "」在 " + rule.set().production() + " 的规定，须查 GB 2760",
                    "the rule base does not hold what was said of the additive «" + line.name() + "» on "
                            + rule.set().production() + "; look it up in GB 2760");
        }
        if (recipe.formulation().category().isEmpty()) {
            return rule.gap(
                    "/category",
                    "没有食品分类号，无法判断添加剂能否使用",
                    "without the food category it is unknown whether the additive may be used");
        }
        return judge(item, listings.getFirst(), recipe.formulation().category().get(), recipe, rule, closed);
    }

    private Remark judge(
            Item item, Listing listing, FoodCategory category, Recipe recipe, RuleInForce rule, boolean closed) {
        Line line = item.line();
        Citation because = listing.entry().because();
        Optional<SubstanceList.Use> use = listing.entry().uses().stream()
                .filter(any -> any.distance(category).isPresent())
                .min(Comparator.comparing(any -> any.distance(category).orElseThrow()));
        if (use.isEmpty()) {
            if (!closed) {
                return rule.gap(
                        line.nameAt(),
                        "规则库尚未收录「" + line.name() + "」在食品分类 " + category + " 的规定，须查 GB 2760",
                        "the rule base does not hold what was said of «" + line.name() + "» in food category "
                                + category + "; look it up in GB 2760");
            }
            return rule.at(line.nameAt())
                    .because(because)
                    .found(category.code())
                    .saying(
                            "「" + line.name() + "」不得用于食品分类 " + category + "。",
                            "«" + line.name() + "» may not be used in food category " + category + ".");
        }
        if (use.get().atMost().isEmpty()) {
            return rule.pass(line.pointer(), because);
        }
        Level limit = use.get().atMost().get();
        return switch (Reckoning.gramsPerKilogram(item, recipe.formulation())) {
            case Reckoned.Missing missing ->
                new Gap(rule.rule().id(), rule.rule().check(), missing.at(), missing.message());
            case Reckoned.Known known
            when new Level(known.value()).compareTo(limit) <= 0 -> rule.pass(line.at("amount"), because);
            case Reckoned.Known known -> over(item, new Level(known.value()), limit, known.derivation(), because, rule);
        };
    }

    private static Finding over(
            Item item, Level level, Level limit, String derivation, Citation because, RuleInForce rule) {
        Line line = item.line();
        Substance substance = item.substance().orElseThrow();
        Objection objection = rule.at(line.at("amount"))
                .because(because)
                .found(level.toString())
                .limit(limit.toString())
                .derived(derivation + " = " + level);
        if (line.pointer().lastIndexOf("/lines/") == 0
                && limit.gramsPerKilogram().signum() > 0) {
            Amount amount = line.amount().orElseThrow();
            Fraction allowed =
                    Fraction.of(amount.value()).times(limit.gramsPerKilogram()).by(level.gramsPerKilogram());
            Amount highest = new Amount(
                    allowed.floor(Math.max(PLACES_SUGGESTED, amount.value().scale())), amount.unit());
            if (highest.value().signum() > 0) {
                objection.suggest(line.at("amount"), highest.toString(), true);
            }
        }
        return objection.saying(
                substance.name().zh() + "使用量 " + level + "，超过上限 " + limit + "。",
                substance.name().en() + ": " + level + ", over the limit of " + limit + ".");
    }
}
