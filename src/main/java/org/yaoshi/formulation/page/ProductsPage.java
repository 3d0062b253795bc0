package org.yaoshi.formulation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.store.Formulations;
import org.yaoshi.platform.Today;
import org.yaoshi.platform.page.Here;
import org.yaoshi.rules.Checker;
import org.yaoshi.rules.Report;
import org.yaoshi.rules.RuleBook;
import org.yaoshi.rules.Verdict;
import org.yaoshi.rules.store.RuleBooks;

/** All products with their verdicts as of one day (配方一览). */
@Named("products")
@RequestScoped
public class ProductsPage {

    @Inject
    private Formulations formulations;

    @Inject
    private RuleBooks ruleBooks;

    @Inject
    private Today today;

    @Inject
    private Here here;

    private String on;
    private String last;

    private AsOf asOf;
    private List<Product> all;
    private RuleBook book;

    /** One product in a line. */
    public record Product(
            String id, String name, Conditions conditions, long ingredients, Verdict verdict, Counts counts) {

        static Product of(String id, Formulation formulation, Report report, RuleBook book) {
            return new Product(
                    id,
                    formulation.name().orElse(id),
                    Conditions.of(formulation, book),
                    formulation
                            .everyLine()
                            .filter(line -> line.lines().isEmpty())
                            .count(),
                    report.verdict(),
                    Counts.of(report));
        }
    }

    /** Checks everything as of the day in the address. */
    public void open() throws IOException {
        asOf = AsOf.read(on, last, today.date());
        if (last != null && asOf.mistake().isEmpty()) {
            here.goWithout("last");
            return;
        }
        book = ruleBooks.book();
        all = formulations.list().stream()
                .map(stored -> Product.of(
                        stored.id(),
                        stored.formulation(),
                        Checker.check(stored.formulation(), book, asOf.date()),
                        book))
                .toList();
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }

    public AsOf getAsOf() {
        return asOf;
    }

    public List<Product> getAll() {
        return all;
    }

    public RuleBook getBook() {
        return book;
    }

    /** The rule base's id, short enough to read out. */
    public String getRuleBook() {
        return Conditions.brief(book.id());
    }
}
