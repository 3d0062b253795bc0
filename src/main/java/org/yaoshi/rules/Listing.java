package org.yaoshi.rules;

/** An entry together with the list it stands on. */
public record Listing(SubstanceList list, SubstanceList.Entry entry) {}
