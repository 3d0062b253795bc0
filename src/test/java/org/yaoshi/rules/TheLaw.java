package org.yaoshi.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import org.yaoshi.document.Node;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.FormulationReader;
import org.yaoshi.rules.source.RuleBase;
import org.yaoshi.rules.source.RuleBookReader;
import org.yaoshi.rules.source.RuleFiles;
import org.yaoshi.rules.source.Yaml;

/** The project's own rule base, read once for all tests, and recipes written out as their formulator would. */
public final class TheLaw {

    private static final RuleBase BASE = RuleBookReader.read(RuleFiles.in(Path.of("formulation-rules")));

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private TheLaw() {}

    public static RuleBase base() {
        return BASE;
    }

    public static RuleBook book() {
        return BASE.book();
    }

    public static Formulation recipe(String yaml) {
        return recipe(Yaml.read("recipe.yaml", yaml));
    }

    public static Formulation recipe(Node document) {
        return new FormulationReader(book().vocabulary()).read(document);
    }

    public static Report check(String yaml) {
        return check(TODAY, yaml);
    }

    public static Report check(LocalDate on, String yaml) {
        return Checker.check(recipe(yaml), book(), on);
    }
}
