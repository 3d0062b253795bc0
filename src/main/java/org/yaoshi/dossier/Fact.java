package org.yaoshi.dossier;

/** A label and its value, as they stand side by side on a title page or above a table. */
public record Fact(String label, String value) {}
