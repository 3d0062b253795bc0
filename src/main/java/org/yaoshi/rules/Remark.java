package org.yaoshi.rules;

/** What one rule says of one place of a recipe: a finding, a gap, or that it passes and why. */
public sealed interface Remark permits Finding, Gap, Pass {

    /** The id of the rule that speaks. */
    String rule();

    /** The place it speaks of, as a JSON Pointer. */
    String at();
}
