/**
 * The ground every feature stands on: the REST application and how its mistakes are told, today's date, the few settings,
 * the database, and what happens when the server starts. Nothing here knows a recipe or a rule.
 */
package org.yaoshi.platform;
