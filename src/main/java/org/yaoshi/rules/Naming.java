package org.yaoshi.rules;

import java.util.Optional;
import java.util.stream.Collectors;
import org.yaoshi.catalogue.Substance;
import org.yaoshi.document.Closest;

/** What is said of a name that fits no substance, or several: neither is ever guessed (名称不识别、名称有歧义). */
final class Naming {

    private Naming() {}

    static Finding unknown(Item item, RuleInForce rule) {
        String name = item.line().name();
        Optional<String> nearest = Closest.to(
                name,
                rule.set().book().substances().all().stream()
                        .map(substance -> substance.name().zh())
                        .toList());
        return rule.at(item.line().nameAt())
                .check("unknown-ingredient")
                .severity(Severity.ERROR)
                .found(name)
                .saying(
                        "「" + name + "」不在规则库的任何名单中"
                                + nearest.map(near -> "；相近的名称有「" + near + "」，不代为选择")
                                        .orElse("") + "。",
                        "«" + name + "» stands in no list of the rule base"
                                + nearest.map(near -> "; «" + near + "» is near, but is not taken for it")
                                        .orElse("")
                                + ".");
    }

    static Finding ambiguous(Item item, RuleInForce rule) {
        String name = item.line().name();
        Objection objection = rule.at(item.line().nameAt())
                .check("ambiguous-name")
                .severity(Severity.ERROR)
                .found(name);
        item.candidates()
                .forEach(candidate ->
                        objection.suggest(item.line().nameAt(), candidate.name().zh(), false));
        return objection.saying(
                "「" + name + "」可指"
                        + item.candidates().stream().map(Naming::described).collect(Collectors.joining("、"))
                        + "；名称有歧义时不代为选择。",
                "«" + name + "» may mean "
                        + item.candidates().stream()
                                .map(candidate -> candidate.name().en())
                                .collect(Collectors.joining(" or "))
                        + "; an ambiguous name is never guessed.");
    }

    private static String described(Substance substance) {
        return substance.latin().isEmpty()
                ? substance.name().zh()
                : substance.name().zh() + "（" + substance.latin().getFirst() + "）";
    }
}
