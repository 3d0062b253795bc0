package org.yaoshi.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaoshi.catalogue.Substance;
import org.yaoshi.formulation.Amount;
import org.yaoshi.formulation.FoodCategory;
import org.yaoshi.formulation.Fraction;
import org.yaoshi.formulation.Level;
import org.yaoshi.formulation.Line;

/**
 * Food additives may be used in the categories and up to the levels their list says (食品添加剂使用规定): what is said of a
 * category holds for those below it, and the most specific saying wins. The level is that of the product, summed over all lines.
 */
public record AdditiveLimit() implements Provision {

    private static final int PLACES_SUGGESTED = 4;

    /** What is said of an additive in the product's category. */
    private record Use(Level atMost, Citation because) {}

    @Override
    public boolean answersFor(Item item) {
        return item.line().isAdditive();
    }

    @Override
    public List<Remark> judge(Recipe recipe, RuleInForce rule) {
        List<Remark> remarks = new ArrayList<>();
        Map<Substance, List<Item>> limited = new LinkedHashMap<>();
        Map<Substance, Use> limits = new LinkedHashMap<>();
        for (Item item : recipe.items()) {
            if (!item.line().isAdditive()) {
                continue;
            }
            List<Listing> listings = listings(item, rule);
            if (item.candidates().size() > 1) {
                remarks.add(Naming.ambiguous(item, rule));
            } else if (listings.isEmpty()) {
                remarks.add(notListed(item, rule));
            } else if (recipe.formulation().category().isEmpty()) {
                remarks.add(rule.gap(
                        "/category",
                        "没有食品分类号，无法判断添加剂能否使用",
                        "without the food category it is unknown whether the additive may be used"));
            } else {
                FoodCategory category = recipe.formulation().category().get();
                SubstanceList.Entry entry = listings.getFirst().entry();
                Optional<SubstanceList.Use> use = entry.uses().stream()
                        .filter(any -> any.distance(category).isPresent())
                        .min(Comparator.comparing(any -> any.distance(category).orElseThrow()));
                if (use.isEmpty()) {
                    remarks.add(notInCategory(item, category, entry.because(), rule));
                } else if (use.get().atMost().isEmpty()) {
                    remarks.add(rule.pass(item.line().pointer(), entry.because()));
                } else {
                    Substance substance = item.substance().orElseThrow();
                    limited.computeIfAbsent(substance, any -> new ArrayList<>()).add(item);
                    limits.put(substance, new Use(use.get().atMost().get(), entry.because()));
                }
            }
        }
        limited.forEach((substance, items) -> remarks.addAll(
                limits.get(substance).atMost().gramsPerKilogram().signum() == 0
                        ? judgeForbidden(items, limits.get(substance), recipe, rule)
                        : judgeSum(items, limits.get(substance), recipe, rule)));
        return remarks.stream().distinct().toList();
    }

    private static List<Listing> listings(Item item, RuleInForce rule) {
        return item.substance()
                .map(substance -> rule.set().listings(substance.id()).stream()
                        .filter(listing -> listing.list().kind() == SubstanceList.Kind.ADDITIVES)
                        .toList())
                .orElse(List.of());
    }

    private static boolean closed(RuleInForce rule) {
        return rule.set().knowsAll(SubstanceList.Kind.ADDITIVES);
    }

    private static Remark notListed(Item item, RuleInForce rule) {
        if (closed(rule)) {
            return Naming.unknown(item, rule);
        }
        Line line = item.line();
        return rule.gap(
                line.nameAt(),
                "规则库尚未收录添加剂「" + line.name() + "」在 " + rule.set().production() + " 的规定，须查 GB 2760",
                "the rule base does not hold what was said of the additive «" + line.name() + "» on "
                        + rule.set().production() + "; look it up in GB 2760");
    }

    private static Remark notInCategory(Item item, FoodCategory category, Citation because, RuleInForce rule) {
        Line line = item.line();
        if (!closed(rule)) {
            return rule.gap(
                    line.nameAt(),
                    "规则库尚未收录「" + line.name() + "」在食品分类 " + category + " 的规定，须查 GB 2760",
                    "the rule base does not hold what was said of «" + line.name() + "» in food category " + category
                            + "; look it up in GB 2760");
        }
        return rule.at(line.nameAt())
                .because(because)
                .found(category.code())
                .saying(
                        "「" + line.name() + "」不得用于食品分类 " + category + "。",
                        "«" + line.name() + "» may not be used in food category " + category + ".");
    }

    /** Of what may not be used at all, any amount is too much, whatever the yield. */
    private static List<Remark> judgeForbidden(List<Item> items, Use use, Recipe recipe, RuleInForce rule) {
        List<Remark> remarks = new ArrayList<>();
        for (Item item : items) {
            switch (Reckoning.gramsPerKilogram(item, recipe.formulation())) {
                case Reckoned.Known known
                when known.value().signum() == 0 ->
                    remarks.add(rule.pass(item.line().at("amount"), use.because()));
                case Reckoned.Known known ->
                    remarks.add(over(item, new Level(known.value()), known.derivation(), false, use, rule));
                case Reckoned.Missing missing -> {
                    if (item.grams() instanceof Reckoned.Known grams
                            && grams.value().signum() > 0) {
                        remarks.add(forbidden(item, grams.value(), use, rule));
                    } else {
                        remarks.add(gap(missing, rule));
                    }
                }
            }
        }
        return remarks;
    }

    private static List<Remark> judgeSum(List<Item> items, Use use, Recipe recipe, RuleInForce rule) {
        List<Remark> remarks = new ArrayList<>();
        List<Item> known = new ArrayList<>();
        List<String> sums = new ArrayList<>();
        Fraction total = Fraction.ZERO;
        Fraction most = Fraction.ZERO;
        Item largest = items.getFirst();
        for (Item item : items) {
            switch (Reckoning.gramsPerKilogram(item, recipe.formulation())) {
                case Reckoned.Missing missing -> remarks.add(gap(missing, rule));
                case Reckoned.Known level -> {
                    known.add(item);
                    sums.add(level.derivation());
                    total = total.plus(level.value());
                    if (level.value().compareTo(most) > 0) {
                        most = level.value();
                        largest = item;
                    }
                }
            }
        }
        // Where the level is not settled or settled elsewhere, all that is agreed to is that the additive may be used
        // here.
        boolean over = new Level(total).compareTo(use.atMost()) > 0;
        boolean settled = remarks.isEmpty() && !over;
        for (Item item : known) {
            if (over && item == largest) {
                String derivation = String.join(" + ", sums);
                remarks.add(over(item, new Level(total), derivation, items.size() == 1, use, rule));
            } else {
                String place = settled ? item.line().at("amount") : item.line().pointer();
                remarks.add(rule.pass(place, use.because()));
            }
        }
        return remarks;
    }

    private static Gap gap(Reckoned.Missing missing, RuleInForce rule) {
        return new Gap(rule.rule().id(), rule.rule().check(), missing.at(), missing.message());
    }

    private static Finding forbidden(Item item, Fraction grams, Use use, RuleInForce rule) {
        Substance substance = item.substance().orElseThrow();
        return rule.at(item.line().at("amount"))
                .because(use.because())
                .found(grams.shown() + " g")
                .limit(use.atMost().toString())
                .saying(
                        substance.name().zh() + "在这类食品中不得使用，这里用了 " + grams.shown() + " g。",
                        substance.name().en() + " may not be used in this kind of food; here it is " + grams.shown()
                                + " g.");
    }

    private static Finding over(Item item, Level level, String derivation, boolean alone, Use use, RuleInForce rule) {
        Line line = item.line();
        Level limit = use.atMost();
        Substance substance = item.substance().orElseThrow();
        String shown = level.shownApartFrom(limit);
        Objection objection = rule.at(line.at("amount"))
                .because(use.because())
                .found(shown)
                .limit(limit.toString())
                .derived(derivation + " = " + shown);
        if (alone && line.pointer().lastIndexOf("/lines/") == 0) {
            Amount highest = line.amount()
                    .orElseThrow()
                    .part(limit.gramsPerKilogram().by(level.gramsPerKilogram()), PLACES_SUGGESTED);
            if (highest.value().signum() > 0) {
                objection.suggest(line.at("amount"), highest.toString(), true);
            }
        }
        return objection.saying(
                substance.name().zh() + "使用量 " + shown + "，超过上限 " + limit + "。",
                substance.name().en() + ": " + shown + ", over the limit of " + limit + ".");
    }
}
