package org.yaoshi.account.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.yaoshi.account.store.Accounts;

/** Tells Jakarta Security who has an account here. */
@ApplicationScoped
public class Identities implements IdentityStore {

    @Inject
    private Accounts accounts;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential entered)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return accounts.authenticate(entered.getCaller(), entered.getPassword().getValue())
                .map(account -> new CredentialValidationResult(
                        account.username(), Set.of(account.role().id())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
