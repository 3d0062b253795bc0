package org.yaoshi.account.store;

import org.yaoshi.account.Account;

/**
 * An account as it is kept.
 *
 * @param version one more with each change; what a change was based on
 */
public record StoredAccount(Account account, long version) {}
