package org.yaoshi.account.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.yaoshi.account.Account;
import org.yaoshi.account.Permission;
import org.yaoshi.account.store.Accounts;
import org.yaoshi.platform.Config;

/**
 * Who makes this request. Their account is read afresh for each, so a role that was given or taken holds from the next click
 * on, on every node, whatever an old session believes.
 */
@RequestScoped
public class Caller {

    @Inject
    private SecurityContext security;

    @Inject
    private Accounts accounts;

    private Optional<Account> account;

    public Optional<Account> account() {
        if (account == null) {
            account = Optional.ofNullable(security.getCallerPrincipal())
                    .map(Principal::getName)
                    .flatMap(accounts::named);
        }
        return account;
    }

    /** @throws NotSignedIn when nobody is */
    public String username() {
        return account().orElseThrow(NotSignedIn::new).username();
    }

    public boolean may(Permission permission) {
        return account()
                .map(known -> known.may(permission))
                .orElseGet(() -> permission.isOpenToAll(Config.read().demo()));
    }

    void must(Permission permission) {
        if (!may(permission)) {
            throw account()
                    .<RuntimeException>map(known -> new NotAllowed(known, permission))
                    .orElseGet(NotSignedIn::new);
        }
    }

    /** From now on in this same request, before the container knows. */
    void becomes(Optional<Account> now) {
        account = now;
    }
}
