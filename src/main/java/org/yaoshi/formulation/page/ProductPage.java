package org.yaoshi.formulation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.yaoshi.formulation.Label;
import org.yaoshi.formulation.store.Formulations;
import org.yaoshi.formulation.store.StoredFormulation;
import org.yaoshi.platform.Today;
import org.yaoshi.platform.page.Address;
import org.yaoshi.platform.page.Here;
import org.yaoshi.platform.page.PageLanguage;
import org.yaoshi.rules.Checker;
import org.yaoshi.rules.Report;
import org.yaoshi.rules.RuleBook;
import org.yaoshi.rules.store.RuleBooks;

/** One product as of one day: its lines and what the law says of each (配方页). */
@Named("product")
@RequestScoped
public class ProductPage {

    @Inject
    private Formulations formulations;

    @Inject
    private RuleBooks ruleBooks;

    @Inject
    private Today today;

    @Inject
    private Here here;

    @Inject
    private PageLanguage language;

    private String id;
    private String on;
    private String last;

    private AsOf asOf;
    private StoredFormulation stored;
    private Report report;
    private Sheet sheet;
    private Conditions conditions;

    /** Opens what the address names; one that comes from the date field is made short again. */
    public void open() throws IOException {
        stored = formulations.find(id == null ? "" : id);
        asOf = AsOf.read(on, last, today.date());
        if (last != null && asOf.mistake().isEmpty()) {
            here.goWithout("last");
            return;
        }
        RuleBook book = ruleBooks.book();
        report = Checker.check(stored.formulation(), book, asOf.date());
        sheet = Sheet.of(stored.formulation(), report, book);
        conditions = Conditions.of(stored.formulation(), book);
    }

    /** Where the PDF of what is shown lies. */
    public String getDossier() {
        return Address.of("/api/v1/formulations/" + stored.id() + "/dossier", null)
                .with("on", asOf.date().toString())
                .with("lang", language.getTag())
                .toString();
    }

    public String getIngredientStatement() {
        return stored.formulation()
                .label()
                .flatMap(Label::ingredients)
                .map(names -> String.join("、", names))
                .orElse("");
    }

    public List<String> getStatements() {
        return stored.formulation().label().flatMap(Label::statements).orElse(List.of());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public StoredFormulation getStored() {
        return stored;
    }

    public String getName() {
        return stored.formulation().name().orElse(stored.id());
    }

    public Report getReport() {
        return report;
    }

    public Sheet getSheet() {
        return sheet;
    }

    public Conditions getConditions() {
        return conditions;
    }
}
