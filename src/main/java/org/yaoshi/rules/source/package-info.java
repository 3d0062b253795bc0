/**
 * Rule files in, rule book out: the strict reader of {@code formulation-rules/}. It finds every mistake of every file, with
 * file, line and column, and gives a rule book only when there is none.
 */
package org.yaoshi.rules.source;
