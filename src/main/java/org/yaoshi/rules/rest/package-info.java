/** Rules and checks for programs, under {@code /api/v1}. */
package org.yaoshi.rules.rest;
