package org.yaoshi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaoshi.document.Pointer;
import org.yaoshi.document.Words;
import org.yaoshi.formulation.Formulation;

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
        Comparator<Remark> asWritten = Comparator.comparing(remark -> order(recipe, remark.at()));
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
    private static int order(Recipe recipe, String place) {
        for (int i = 0; i < recipe.items().size(); i++) {
            if (Pointer.isWithin(place, recipe.items().get(i).line().pointer())) {
                return i;
            }
        }
        return recipe.items().size();
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
