/** Signing in and out by page. Who may do what is for the doors. */
package org.yaoshi.account.page;
