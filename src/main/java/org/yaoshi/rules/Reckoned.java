package org.yaoshi.rules;

import org.yaoshi.document.Words;
import org.yaoshi.formulation.Fraction;

/** The outcome of an arithmetic that may lack a number: the exact value with its derivation, or the place that is missing. */
public sealed interface Reckoned {

    /** @param derivation the arithmetic as a person would write it down, without the result */
    record Known(Fraction value, String derivation) implements Reckoned {}

    /** @param at the place that has to be filled in */
    record Missing(String at, Words message) implements Reckoned {}
}
