package org.yaoshi.account.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaoshi.account.Account;
import org.yaoshi.account.Password;
import org.yaoshi.account.Role;
import org.yaoshi.document.Form;
import org.yaoshi.document.Misread;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Node;
import org.yaoshi.document.Place;
import org.yaoshi.document.Unreadable;

/** An account as JSON writes it. A password goes in and never comes out. */
record AccountDocument(Account account, Optional<Password> password) {

    static Node of(Account account) {
        return Node.object()
                .with("username", account.username())
                .with("displayName", account.displayName())
                .with("role", account.role().id())
                .node();
    }

    /**
     * @param username as the address names it
     * @throws Unreadable with every mistake
     */
    static AccountDocument read(String username, Node document, boolean needsPassword) {
        List<Mistake> mistakes = new ArrayList<>();
        try {
            Account.username(username);
        } catch (Misread noName) {
            mistakes.add(new Mistake("", Place.NOWHERE, noName.words()));
        }
        Form form = Form.of(document, "", mistakes);
        form.text("username")
                .filter(name -> !name.equals(username))
                .ifPresent(name -> form.mistake("username", "与地址中的用户名不同", "differs from the user name in the address"));
        Optional<String> displayName = form.needed("displayName", Account::displayName);
        Optional<Role> role = form.needed("role", Role::of);
        Optional<Password> password =
                needsPassword ? form.needed("password", Password::new) : form.value("password", Password::new);
        form.close();
        if (!mistakes.isEmpty()) {
            throw new Unreadable(mistakes);
        }
        return new AccountDocument(new Account(username, displayName.orElseThrow(), role.orElseThrow()), password);
    }
}
