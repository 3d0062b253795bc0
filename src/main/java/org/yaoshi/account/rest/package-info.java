/** Signing in and the giving out of accounts, for programs, under {@code /api/v1}. */
package org.yaoshi.account.rest;
