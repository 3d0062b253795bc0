/** Recipes as pages: which rows there are and what stands in them. What is right or wrong of a recipe is for the rules. */
package org.yaoshi.formulation.page;
