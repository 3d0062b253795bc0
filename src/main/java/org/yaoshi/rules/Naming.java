package org.yaoshi.rules;

import java.util.Optional;
import java.util.stream.Collectors;
import org.yaoshi.catalogue.SharedName;
import org.yaoshi.catalogue.Substance;
import org.yaoshi.catalogue.Substances;
import org.yaoshi.document.Closest;
import org.yaoshi.document.Words;

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
                                        .orElse("") + "。规则库的普通食品名单不完整，传统食品须由人核对。",
                        "«" + name + "» stands in no list of the rule base"
                                + nearest.map(near -> "; «" + near + "» is near, but is not taken for it")
                                        .orElse("")
                                + ". Its lists of ordinary food are not complete; a person must look up a traditional food.");
    }

    static Finding ambiguous(Item item, RuleInForce rule) {
        String name = item.line().name();
        Objection objection = rule.at(item.line().nameAt())
                .check("ambiguous-name")
                .severity(Severity.ERROR)
                .found(name);
        Substances substances = rule.set().book().substances();
        // Only what some list admits is offered: the other meaning may be poison.
        item.candidates().stream()
                .filter(candidate -> rule.set().listings(candidate.id()).stream()
                        .anyMatch(listing -> listing.list().kind() != SubstanceList.Kind.HEALTH_FOOD_ONLY))
                .map(substances::ownName)
                .flatMap(Optional::stream)
                .forEach(own -> objection.suggest(item.line().nameAt(), own, false));
        Optional<Words> why = substances.shared(name).map(SharedName::why);
        return objection.saying(
                "「" + name + "」可指"
                        + item.candidates().stream().map(Naming::described).collect(Collectors.joining("、"))
                        + "；名称有歧义时不代为选择。"
                        + why.map(Words::zh).orElse(""),
                "«" + name + "» may mean "
                        + item.candidates().stream()
                                .map(candidate -> candidate.name().en())
                                .collect(Collectors.joining(" or "))
                        + "; an ambiguous name is never guessed."
                        + why.map(words -> " " + words.en()).orElse(""));
    }

    private static String described(Substance substance) {
        return substance.latin().isEmpty()
                ? substance.name().zh()
                : substance.name().zh() + "（" + substance.latin().getFirst() + "）";
    }
}
