package org.yaoshi.account.rest;

import org.yaoshi.account.Account;
import org.yaoshi.document.Node;

/** An account as JSON writes it. */
final class AccountDocument {

    private AccountDocument() {}

    static Node of(Account account) {
        return Node.object()
                .with("username", account.username())
                .with("displayName", account.displayName())
                .with("role", account.role().id())
                .node();
    }
}
