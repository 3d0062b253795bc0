/** Where accounts are kept: the one door to them, and behind it their rows, which nobody else sees. */
package org.yaoshi.account.store;
