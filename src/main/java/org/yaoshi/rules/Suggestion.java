package org.yaoshi.rules;

/**
 * A change that mends a finding (修改建议).
 *
 * @param set the place to change; a list is appended to with {@code -} at the end
 * @param to the new value
 * @param safe whether it can be applied without another decision
 */
public record Suggestion(String set, String to, boolean safe) {}
