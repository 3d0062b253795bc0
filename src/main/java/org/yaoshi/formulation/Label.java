package org.yaoshi.formulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands on the pack (标签), as far as it was given; a list that was not given is something else than an empty one.
 *
 * @param text all running text
 * @param statements statements the law asks for, one by one
 * @param ingredients the ingredient statement, in its order
 * @param allergens the allergens that are declared
 * @param nutrition the declared nutrition facts, name to value as written
 * @param panel the area of the largest panel
 * @param warning the area of the warning
 * @param edition which edition of GB 7718 the label follows
 */
public record Label(
        Optional<String> name,
        Optional<String> text,
        Optional<List<String>> claims,
        Optional<List<String>> statements,
        Optional<List<String>> ingredients,
        Optional<List<String>> allergens,
        Map<String, String> nutrition,
        Optional<Amount> netContent,
        Optional<Area> panel,
        Optional<Area> warning,
        Optional<String> edition) {

    public Label {
        claims = claims.map(List::copyOf);
        statements = statements.map(List::copyOf);
        ingredients = ingredients.map(List::copyOf);
        allergens = allergens.map(List::copyOf);
        nutrition = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(nutrition));
    }
}
