/**
 * The checker: dated, cited rules and what they say of a recipe. A check is a pure function of a recipe and the rules in force:
 * no clock, no database, no locale, no float. What is not listed is a breach, what is missing is a gap, what a person must
 * judge says so; unknown is never a pass.
 */
package org.yaoshi.rules;
