/** The {@code yaoshi} command line: check recipes, lint a rule base, write a dossier, without a server. */
package org.yaoshi.command;
