/** Formulations for programs, under {@code /api/v1}. */
package org.yaoshi.formulation.rest;
