package org.yaoshi.formulation.page;

import java.time.LocalDate;
import java.util.Optional;
import org.yaoshi.document.Words;
import org.yaoshi.formulation.FoodCategory;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.Term;
import org.yaoshi.rules.RuleBook;

/**
 * Under which terms a recipe was checked (检查条件).
 *
 * @param category the name of the food category, where the rule base knows it
 * @param ruleBook the beginning and the end of the rule base's id, enough to tell two apart by eye
 * @param reviewed up to which day the law was followed
 */
public record Conditions(
        Optional<Words> pathway,
        Optional<FoodCategory> code,
        Optional<Words> category,
        Optional<Words> province,
        Optional<LocalDate> producedOn,
        Optional<LocalDate> filedOn,
        String ruleBook,
        LocalDate reviewed) {

    private static final int SHOWN = 4;

    public static Conditions of(Formulation formulation, RuleBook book) {
        return new Conditions(
                formulation
                        .pathway()
                        .flatMap(pathway -> book.vocabulary().pathways().find(pathway.id()))
                        .map(Term::name),
                formulation.category(),
                formulation
                        .category()
                        .flatMap(category -> book.vocabulary().categories().find(category.code()))
                        .map(Term::name),
                formulation.province().map(Term::name),
                formulation.producedOn(),
                formulation.filedOn(),
                brief(book.id()),
                book.reviewed());
    }

    static String brief(String id) {
        String digits = id.substring(id.indexOf(':') + 1);
        return digits.length() <= 2 * SHOWN
                ? digits
                : digits.substring(0, SHOWN) + "…" + digits.substring(digits.length() - SHOWN);
    }
}
