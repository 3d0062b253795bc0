/**
 * A recipe (配方) as its formulator states it: lines with exact amounts, the serving, the label. Plain records that cannot be
 * wrong; no law lives here and nothing here knows where a recipe is kept.
 */
package org.yaoshi.formulation;
