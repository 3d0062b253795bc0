package org.yaoshi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaoshi.document.Words;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.Pathway;

/** The check (合规检查): a recipe and the law of its days in, a report out, and nothing else. */
public final class Checker {

    private Checker() {}

    /** Checks as of {@code on}, by the recipe's own days of production and filing where it states them. */
    public static Report check(Formulation formulation, RuleBook book, LocalDate on) {
        return check(
                formulation,
                book.inForceOn(
                        on,
                        formulation.producedOn().orElse(on),
                        formulation.filedOn().orElse(on)));
    }

    public static Report check(Formulation formulation, RuleSet law) {
        Recipe recipe = Recipe.of(formulation, law.book().substances());
        List<Finding> findings = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        List<Pass> passed = new ArrayList<>();
        for (RuleInForce rule : law.rules()) {
            for (Remark remark : rule.judge(recipe)) {
                switch (remark) {
                    case Finding finding -> findings.add(finding);
                    case Gap gap -> gaps.add(gap);
                    case Pass pass -> passed.add(pass);
                }
            }
        }
        gaps.addAll(unspoken(recipe, law));
        gaps.addAll(beyond(formulation, law));
        Map<String, Integer> places = new HashMap<>();
        recipe.items().forEach(item -> places.put(item.line().pointer(), places.size()));
        Comparator<Remark> asWritten = Comparator.comparing(remark -> order(places, remark.at()));
        findings.sort(asWritten);
        gaps.sort(asWritten);
        passed.sort(asWritten);
        return new Report(
                Verdict.over(findings, gaps),
                law.on(),
                law.book().id(),
                findings,
                gaps,
                passed,
                law.book().notChecked());
    }

    /** Where a place stands in the recipe: line by line, and what belongs to no line behind them. */
    private static int order(Map<String, Integer> places, String place) {
        for (String at = place; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (places.containsKey(at)) {
                return places.get(at);
            }
        }
        return places.size();
    }

    /** What the recipe states and no rule of this base looks at: nobody may take silence for consent. */
    private static List<Gap> beyond(Formulation formulation, RuleSet law) {
        List<Gap> gaps = new ArrayList<>();
        if (!formulation.intendedFor().isEmpty()) {
            gaps.add(unjudged(
                    "/intendedFor",
                    "规则库没有针对特定人群食品的规定，无法判断",
                    "the rule base holds no law of food for particular groups of people, so nothing is known"));
        }
        if (formulation.pathway().filter(Pathway.HEALTH_FOOD::equals).isPresent()) {
            gaps.add(
                    unjudged(
                            "/pathway",
                            "规则库没有保健食品注册、备案的规定，只核对了原料名单",
                            "the rule base holds no law of health-food registration and filing; only the lists of materials were looked at"));
        }
        formulation
                .category()
                .filter(category -> law.book()
                        .vocabulary()
                        .categories()
                        .find(category.code())
                        .isEmpty())
                .ifPresent(category -> gaps.add(unjudged(
                        "/category",
                        "规则库不认识食品分类号 " + category + "，须查 GB 2760 附录 E",
                        "the rule base does not know the food category " + category
                                + "; look it up in GB 2760, appendix E")));
        return gaps;
    }

    private static Gap unjudged(String missing, String zh, String en) {
        return new Gap("checker/unjudged", "checker", missing, new Words(zh, en));
    }

    /** A line for which no rule answers is a gap of its own: silence is not permission. */
    private static List<Gap> unspoken(Recipe recipe, RuleSet law) {
        return recipe.items().stream()
                .filter(item -> law.rules().stream().noneMatch(rule -> rule.answersFor(item, recipe)))
                .map(item -> new Gap(
                        "checker/unspoken",
                        "checker",
                        item.line().pointer(),
                        new Words(
                                "规则库对「" + item.line().name() + "」在 " + law.production() + " 没有规定，无法判断",
                                "the rule base says nothing of «" + item.line().name() + "» on " + law.production()
                                        + ", so nothing is known")))
                .toList();
    }
}
