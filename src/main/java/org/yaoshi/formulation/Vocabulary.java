package org.yaoshi.formulation;

/**
 * The closed lists of words a recipe is written in (受控词表); they come with the rule base.
 *
 * @param categories those food categories of GB 2760 whose names are known here
 */
public record Vocabulary(
        Terms parts,
        Terms forms,
        Terms roles,
        Terms functions,
        Terms groups,
        Terms allergens,
        Terms pathways,
        Terms provinces,
        Terms categories) {}
