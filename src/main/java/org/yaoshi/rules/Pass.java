package org.yaoshi.rules;

/** A place a rule looked at and agrees with, and by which clause (通过). */
public record Pass(String rule, String at, Citation because) implements Remark {}
