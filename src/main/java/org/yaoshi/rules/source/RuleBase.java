package org.yaoshi.rules.source;

import java.util.List;
import java.util.Map;
import org.yaoshi.document.Node;
import org.yaoshi.rules.RuleBook;
import org.yaoshi.rules.RuleCase;

/**
 * All that a folder of rule files holds.
 *
 * @param products the example products, by file name without ending
 */
public record RuleBase(RuleBook book, List<RuleCase> cases, Map<String, Node> products) {

    public RuleBase {
        cases = List.copyOf(cases);
    }
}
