/**
 * Written documents as plain data: nodes that remember where they stand, mistakes that name that place, words in both
 * languages. Rule files, recipes and their JSON all pass through here; nothing here knows what a recipe or a rule is.
 */
package org.yaoshi.document;
