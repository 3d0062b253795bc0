package org.yaoshi.account.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.yaoshi.account.Account;
import org.yaoshi.account.Role;
import org.yaoshi.account.store.Accounts;
import org.yaoshi.platform.Config;

/** Signing in and out, for the people who use the pages and the programs that keep a session. */
@RequestScoped
public class SignIn {

    /** Under which a session keeps the name of the one who signed in; only this class writes it. */
    static final String USERNAME = "org.yaoshi.account";

    @Inject
    private HttpServletRequest request;

    @Inject
    private IdentityStoreHandler identities;

    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    /** Whether name and password fit; if so, this session is theirs. */
    public boolean signIn(String username, String password) {
        var result = identities.validate(new UsernamePasswordCredential(username, password));
        return result.getStatus() == CredentialValidationResult.Status.VALID
                && enter(accounts.named(result.getCallerPrincipal().getName()));
    }

    /** Signs in as the ready-made account of a role: in a demonstration without asking, elsewhere never. */
    public boolean demoSignIn(Role role) {
        return isDemo() && enter(accounts.readyMade(role));
    }

    public boolean isDemo() {
        return Config.read().demo();
    }

    public void signOut() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        caller.becomes(Optional.empty());
    }

    public Optional<Account> current() {
        return caller.account();
    }

    private boolean enter(Optional<Account> account) {
        account.ifPresent(known -> {
            // A number that someone else may have planted before the sign-in must not be worth anything after it.
            if (request.getSession(false) != null) {
                request.changeSessionId();
            }
            request.getSession().setAttribute(USERNAME, known.username());
            caller.becomes(account);
        });
        return account.isPresent();
    }
}
