package org.yaoshi.rules;

import java.util.List;

/**
 * What a rule asks (规定): one record for each kind there is, and there is no other way to write a rule. A new kind of rule
 * deserves a class that can judge, explain itself and suggest.
 */
public sealed interface Provision permits PermittedIngredient, DailyLimit, RequiredStatement, AdditiveLimit {

    /** What this provision says of the recipe: nothing at all where it does not concern it. */
    List<Remark> judge(Recipe recipe, RuleInForce rule);

    /** Whether it always says of such a line if it may be there at all, be it only that something is missing to tell. */
    boolean answersFor(Item item);
}
