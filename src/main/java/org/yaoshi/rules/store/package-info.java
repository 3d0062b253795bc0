/** The rule base that this server follows: read once, strictly, before the doors open, and the same for everyone. */
package org.yaoshi.rules.store;
