package org.yaoshi.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaoshi.catalogue.Substance;
import org.yaoshi.document.Words;
import org.yaoshi.formulation.Age;
import org.yaoshi.formulation.FoodCategory;
import org.yaoshi.formulation.Line;
import org.yaoshi.formulation.Pathway;
import org.yaoshi.formulation.Term;

/**
 * An ingredient must stand on a list that its kind of product may draw from, with the part, use and age the list admits
 * (可用原料): what no list admits may not be used.
 *
 * @param lists which kinds of list each pathway may draw from
 * @param spiceRoles the roles in a recipe that are use as a spice or seasoning
 * @param spiceCategories the food categories that are spices and seasonings themselves
 */
public record PermittedIngredient(
        Map<Pathway, List<SubstanceList.Kind>> lists, List<String> spiceRoles, List<FoodCategory> spiceCategories)
        implements Provision {

    public PermittedIngredient {
        lists = Map.copyOf(lists);
        spiceRoles = List.copyOf(spiceRoles);
        spiceCategories = List.copyOf(spiceCategories);
    }

    @Override
    public boolean answersFor(Item item) {
        return !item.line().isAdditive();
    }

    @Override
    public List<Remark> judge(Recipe recipe, RuleInForce rule) {
        List<Remark> remarks = new ArrayList<>();
        for (Item item : recipe.items()) {
            if (!item.line().isAdditive()) {
                remarks.addAll(judge(item, recipe, rule));
            }
        }
        recipe.misnamedPremixes()
                .forEach(
                        premix -> remarks.add(
                                rule.at(premix.nameAt())
                                        .check("misnamed-premix")
                                        .found(premix.name())
                                        .saying(
                                                "预混料用了原料名「" + premix.name() + "」；预混料要有自己的名称，原料写在里面的各行上。",
                                                "The premix goes by the name of an ingredient, «" + premix.name()
                                                        + "»; give it a name of its own and state the ingredients on the lines within.")));
        return remarks.stream().distinct().toList();
    }

    private List<Remark> judge(Item item, Recipe recipe, RuleInForce rule) {
        Line line = item.line();
        if (item.candidates().size() > 1) {
            return List.of(Naming.ambiguous(item, rule));
        }
        if (item.candidates().isEmpty()) {
            return List.of(Naming.unknown(item, rule));
        }
        Substance substance = item.candidates().getFirst();
        if (line.species().isPresent() && !substance.isSpecies(line.species().get())) {
            return List.of(wrongSpecies(line, substance, rule));
        }
        if (recipe.formulation().pathway().isEmpty()) {
            return List.of(rule.gap(
                    "/pathway", "没有管理类别（pathway），不知道可用哪些名单", "without the pathway it is unknown which lists apply"));
        }
        List<SubstanceList.Kind> kinds =
                lists.getOrDefault(recipe.formulation().pathway().get(), List.of());
        List<Listing> admitting = rule.set().listings(substance.id()).stream()
                .filter(listing -> kinds.contains(listing.list().kind()))
                .toList();
        if (admitting.isEmpty()) {
            return List.of(
                    notListed(line, substance, recipe.formulation().pathway().get(), kinds, rule));
        }
        List<Remark> best = null;
        for (Listing listing : admitting) {
            List<Remark> remarks = judge(line, substance, listing, recipe, rule);
            if (remarks.stream().allMatch(Pass.class::isInstance)) {
                return remarks;
            }
            best = best == null || weight(remarks) < weight(best) ? remarks : best;
        }
        return best;
    }

    /** How far a line is from being admitted by an entry: an error is further than a gap, a gap further than a review. */
    private static int weight(List<Remark> remarks) {
        return remarks.stream()
                .mapToInt(remark -> switch (remark) {
                    case Finding finding -> finding.severity() == Severity.ERROR ? 100 : 1;
                    case Gap gap -> 10;
                    case Pass pass -> 0;
                })
                .sum();
    }

    private List<Remark> judge(Line line, Substance substance, Listing listing, Recipe recipe, RuleInForce rule) {
        List<Remark> remarks = new ArrayList<>();
        part(line, listing, rule).ifPresent(remarks::add);
        use(line, listing, recipe, rule).ifPresent(remarks::add);
        age(line, listing, rule).ifPresent(remarks::add);
        form(line, listing, rule).ifPresent(remarks::add);
        listing.entry()
                .review()
                .ifPresent(reason -> remarks.add(rule.at(line.pointer())
                        .severity(Severity.REVIEW)
                        .because(listing.entry().because())
                        .saying(
                                substance.name().zh() + "：" + reason.zh(),
                                substance.name().en() + ": " + reason.en())));
        if (remarks.isEmpty()) {
            remarks.add(rule.pass(line.pointer(), listing.entry().because()));
        }
        return remarks;
    }

    private Optional<Remark> part(Line line, Listing listing, RuleInForce rule) {
        SubstanceList.Entry entry = listing.entry();
        String zh = entry.parts().stream().map(part -> part.name().zh()).collect(Collectors.joining("、"));
        String en = entry.parts().stream().map(part -> part.name().en()).collect(Collectors.joining(", "));
        if (entry.parts().isEmpty()) {
            return Optional.empty();
        }
        if (line.part().isEmpty()) {
            return entry.partsByNotice()
                    ? Optional.of(rule.gap(
                            line.at("part"),
                            "「" + line.name() + "」没有写部位；" + entry.because().number() + "只列" + zh,
                            "the part of «" + line.name() + "» is not stated; only " + en + " is listed"))
                    : Optional.empty();
        }
        Term part = line.part().get();
        if (entry.admits(part)) {
            return Optional.empty();
        }
        Objection objection = rule.at(line.at("part"))
                .because(entry.because())
                .found(part.name().zh())
                .limit(zh);
        if (!entry.partsByNotice()) {
            return Optional.of(objection
                    .severity(Severity.REVIEW)
                    .saying(
                            "「" + entry.as() + "」通常用" + zh + "，这里是"
                                    + part.name().zh() + "；名单未写部位，须由人判断。",
                            "«" + entry.as() + "» is customarily " + en + ", here it is "
                                    + part.name().en() + "; the list names no part, so a person must judge."));
        }
        if (entry.parts().size() == 1) {
            objection.suggest(line.at("part"), entry.parts().getFirst().name().zh(), false);
        }
        return Optional.of(objection.saying(
                "「" + entry.as() + "」只列" + zh + "，不含" + part.name().zh() + "。",
                "«" + entry.as() + "» is listed by its " + en + ", not its "
                        + part.name().en() + "."));
    }

    private Optional<Remark> use(Line line, Listing listing, Recipe recipe, RuleInForce rule) {
        if (!listing.entry().spiceOnly()
                || recipe.formulation()
                        .category()
                        .filter(category -> spiceCategories.stream().anyMatch(category::isWithin))
                        .isPresent()) {
            return Optional.empty();
        }
        if (line.role().isEmpty()) {
            return Optional.of(rule.gap(
                    line.at("role"),
                    "「" + line.name() + "」仅可作为香辛料和调味品使用，没有写它在配方中的作用",
                    "«" + line.name() + "» may be used as a spice or seasoning only, and its role is not stated"));
        }
        if (spiceRoles.stream().anyMatch(line.role().get()::is)) {
            return Optional.of(
                    rule.at(line.at("role"))
                            .severity(Severity.REVIEW)
                            .because(listing.entry().because())
                            .saying(
                                    "「" + line.name() + "」仅可作为香辛料和调味品使用；产品不是调味品，用量是否只起调味作用须由人判断。",
                                    "«" + line.name()
                                            + "» may be used as a spice or seasoning only; the product is no seasoning, and whether this amount only seasons it a person must judge."));
        }
        Term role = line.role().get();
        return Optional.of(rule.at(line.at("role"))
                .because(listing.entry().because())
                .found(role.name().zh())
                .limit("仅作为香辛料和调味品使用")
                .saying(
                        "「" + line.name() + "」仅可作为香辛料和调味品使用，这里用作" + role.name().zh() + "。",
                        "«" + line.name() + "» may be used as a spice or seasoning only; here it is the "
                                + role.name().en() + "."));
    }

    private Optional<Remark> age(Line line, Listing listing, RuleInForce rule) {
        if (listing.entry().ageAtMost().isEmpty()) {
            return Optional.empty();
        }
        Age limit = listing.entry().ageAtMost().get();
        String years = limit.years().toPlainString();
        if (line.age().isEmpty()) {
            return Optional.of(rule.gap(
                    line.at("age"),
                    "「" + line.name() + "」没有写参龄；只有 " + years + " 年及以下的可用",
                    "the age of «" + line.name() + "» is not stated; only up to " + years + " years it may be used"));
        }
        if (line.age().get().compareTo(limit) <= 0) {
            return Optional.empty();
        }
        return Optional.of(rule.at(line.at("age"))
                .because(listing.entry().because())
                .found(line.age().get().toString())
                .limit(limit.toString())
                .saying(
                        "「" + line.name() + "」" + line.age().get().years().toPlainString() + " 年，超过可用的 " + years
                                + " 年。",
                        "«" + line.name() + "» is " + line.age().get().years().toPlainString() + " years old, over the "
                                + years + " years that may be used."));
    }

    private Optional<Remark> form(Line line, Listing listing, RuleInForce rule) {
        if (line.form().filter(Term::extract).isEmpty() && line.ratio().isEmpty()) {
            return Optional.empty();
        }
        Words form = line.form().map(Term::name).orElse(new Words("提取物", "an extract"));
        return Optional.of(
                rule.at(line.at(line.form().isPresent() ? "form" : "ratio"))
                        .severity(Severity.REVIEW)
                        .because(listing.entry().because())
                        .found(form.zh())
                        .saying(
                                "「" + line.name() + "」以" + form.zh() + "使用；名单所列是原料本身，提取工艺是否属于传统方式、提取物能否使用须由人判断。",
                                "«" + line.name() + "» is used as " + form.en()
                                        + "; what is listed is the material itself, and whether this extraction is a traditional one and the extract may be used a person must judge."));
    }

    private static Finding wrongSpecies(Line line, Substance substance, RuleInForce rule) {
        String species = line.species().orElseThrow();
        String right = String.join("、", substance.latin());
        Objection objection = rule.at(line.at("species")).found(species);
        if (!right.isEmpty()) {
            objection.limit(right);
        }
        rule.set().book().substances().named(species).stream()
                .filter(other -> !other.equals(substance))
                .forEach(other -> objection.suggest(line.nameAt(), other.name().zh(), false));
        return objection.saying(
                "「" + line.name() + "」是" + (right.isEmpty() ? substance.name().zh() : right) + "，不是" + species
                        + "；基原不同就是另一种原料。",
                "«" + line.name() + "» is "
                        + (right.isEmpty() ? substance.name().en() : String.join(", ", substance.latin())) + ", not "
                        + species + "; another species is another ingredient.");
    }

    private Remark notListed(
            Line line, Substance substance, Pathway pathway, List<SubstanceList.Kind> kinds, RuleInForce rule) {
        String zh = "「" + line.name() + "」";
        String en = "«" + line.name() + "»";
        if (substance.isAdditive()) {
            return rule.at(line.nameAt())
                    .found(line.name())
                    .saying(zh + "是食品添加剂，应写在 additive。", en + " is a food additive; state it as «additive».");
        }
        Optional<Listing> healthFood = rule.set().listings(substance.id()).stream()
                .filter(listing -> listing.list().kind() == SubstanceList.Kind.HEALTH_FOOD_ONLY)
                .findFirst();
        Optional<Listing> later = rule.set().laterListing(substance.id(), kinds);
        if (healthFood.isEmpty()
                && later.filter(listing -> listing.list().kind() == SubstanceList.Kind.ORDINARY_FOOD)
                        .isPresent()) {
            return notYetKnown(line, later.get(), rule);
        }
        if (pathway == Pathway.PILOT && later.isPresent()) {
            return rule.gap(
                    line.pointer(),
                    zh + "在 " + rule.set().production() + " 尚未列入；试点期间能否使用看所在省核定的方案，规则库没有收录",
                    en + " was not yet listed on " + rule.set().production()
                            + "; whether the pilot allowed it is for the province's approved plan, which the rule base does not hold");
        }
        Objection objection = rule.at(line.pointer());
        healthFood.ifPresent(listing -> objection.because(listing.entry().because()));
        String onlyZh = healthFood.isPresent() ? "仅可用于保健食品，" : "";
        String onlyEn = healthFood.isPresent() ? "could be used in health food only and " : "";
        if (later.isPresent()) {
            Listing listing = later.get();
            return objection
                    .found(rule.set().production().toString())
                    .limit(listing.list().from().toString())
                    .saying(
                            zh + "在 " + rule.set().production() + " " + onlyZh + "尚未列入可用原料名单；自 "
                                    + listing.list().from() + " 起由"
                                    + listing.entry().because().number() + "列入。",
                            en + " " + onlyEn + "was not yet admitted on "
                                    + rule.set().production() + "; "
                                    + listing.entry().because().number() + " admits it from "
                                    + listing.list().from() + ".");
        }
        if (healthFood.isPresent()) {
            return objection.saying(
                    zh + "仅可用于保健食品，不得作为普通食品原料。",
                    en + " may be used in health food only, not as an ordinary food ingredient.");
        }
        return objection.saying(
                zh + "不在任何可用原料名单中（" + rule.set().production() + "）。",
                en + " stands on no list of permitted ingredients ("
                        + rule.set().production() + ").");
    }

    /**
     * An ordinary food is confirmed as one, not made one: what the law said of it before the oldest instrument held here is
     * unknown, and neither a breach nor a pass.
     */
    private static Gap notYetKnown(Line line, Listing first, RuleInForce rule) {
        return rule.gap(
                line.pointer(),
                "规则库只有「" + line.name() + "」自 " + first.list().from() + " 起作为普通食品的依据（"
                        + first.entry().because().number() + "），没有收录 "
                        + rule.set().production() + " 的规定",
                "the rule base knows «" + line.name() + "» as ordinary food from "
                        + first.list().from() + " ("
                        + first.entry().because().number() + ") and holds nothing for "
                        + rule.set().production());
    }
}
