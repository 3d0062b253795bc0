package org.yaoshi.account.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaoshi.account.Account;
import org.yaoshi.account.Password;
import org.yaoshi.account.Role;
import org.yaoshi.account.security.NotAllowed;
import org.yaoshi.account.security.SignIn;
import org.yaoshi.harness.OnServer;

class AccountsIT extends OnServer {

    private static final Password PASSWORD = new Password("密码🔑 correct horse");

    @Inject
    private Accounts accounts;

    @Inject
    private FirstAccounts first;

    @Inject
    private SignIn door;

    private final String username = "t-" + UUID.randomUUID();

    @BeforeEach
    void signIn() {
        door.demoSignIn(Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource
    void aDemonstrationHasOneReadyMadeAccountARole(Role role) {
        assertThat(accounts.readyMade(role))
                .hasValueSatisfying(account -> assertThat(account.role()).isEqualTo(role));
        assertThat(door.demoSignIn(role)).isTrue();
        assertThat(door.current()).map(Account::role).hasValue(role);
    }

    @Test
    void theReadyMadeAccountsAreMadeOnce() {
        int before = accounts.list().size();

        first.prepare();

        assertThat(accounts.list()).hasSize(before);
    }

    @Test
    void nobodyEntersAReadyMadeAccountByAPassword() {
        for (String guess : new String[] {"", "none", "officer", "password"}) {
            assertThat(accounts.authenticate("officer", guess.toCharArray())).isEmpty();
        }
    }

    @Test
    void nameAndPasswordMustFit() {
        accounts.create(new Account(username, "王小明", Role.LAB_MANAGER), PASSWORD);

        assertThat(accounts.authenticate(username, PASSWORD.text().toCharArray()))
                .hasValue(new Account(username, "王小明", Role.LAB_MANAGER));
        assertThat(accounts.authenticate(username, "密码🔑 correct Horse".toCharArray()))
                .isEmpty();
        assertThat(accounts.authenticate("nobody", PASSWORD.text().toCharArray()))
                .isEmpty();
        assertThat(accounts.authenticate("", new char[0])).isEmpty();
    }

    @Test
    void aSignInByPasswordIsTheirs() {
        accounts.create(new Account(username, "王小明", Role.LAB_MANAGER), PASSWORD);

        assertThat(door.signIn(username, "wrong")).isFalse();
        assertThat(door.current()).map(Account::username).hasValue("admin");
        assertThat(door.signIn(username, PASSWORD.text())).isTrue();
        assertThat(door.current()).map(Account::username).hasValue(username);
        door.signOut();
        assertThat(door.current()).isEmpty();
    }

    @Test
    void aNewPasswordEndsTheOldOneAndNoneKeepsIt() {
        long made = accounts.create(new Account(username, "王小明", Role.LAB_MANAGER), PASSWORD)
                .version();
        long renamed = accounts.change(new Account(username, "王大明", Role.FORMULATOR), made, Optional.empty())
                .version();
        assertThat(accounts.authenticate(username, PASSWORD.text().toCharArray()))
                .map(Account::displayName)
                .hasValue("王大明");

        Password another = new Password("another password");
        accounts.change(new Account(username, "王大明", Role.FORMULATOR), renamed, Optional.of(another));

        assertThat(accounts.authenticate(username, PASSWORD.text().toCharArray()))
                .isEmpty();
        assertThat(accounts.authenticate(username, another.text().toCharArray()))
                .isPresent();
    }

    @Test
    void ofTwoAdministratorsTheSlowerIsTold() {
        Account account = new Account(username, "王小明", Role.LAB_MANAGER);
        long made = accounts.create(account, PASSWORD).version();
        accounts.change(new Account(username, "王大明", Role.FORMULATOR), made, Optional.empty());

        assertThatThrownBy(() -> accounts.change(account, made, Optional.empty()))
                .isInstanceOfSatisfying(AccountDeclined.class, declined -> assertThat(declined.status())
                        .isEqualTo(412));
        assertThatThrownBy(() -> accounts.create(account, PASSWORD)).isInstanceOf(AccountDeclined.class);
    }

    @Test
    void onlyAnAdministratorGivesOutAccounts() {
        door.demoSignIn(Role.FORMULATOR);

        assertThatThrownBy(accounts::list).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> accounts.find("admin")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> accounts.create(new Account(username, "王", Role.ADMINISTRATOR), PASSWORD))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> accounts.change(new Account("formulator", "王", Role.ADMINISTRATOR), 1, Optional.empty()))
                .isInstanceOf(NotAllowed.class);
    }

    /** As at the first start outside a demonstration, or when one becomes earnest. */
    @Test
    void anAdministratorIsLetInOnceWhereNoneCanSignIn() {
        String password = accounts.letAnAdministratorIn().orElseThrow();

        assertThat(accounts.authenticate("admin", password.toCharArray()))
                .map(Account::role)
                .hasValue(Role.ADMINISTRATOR);
        assertThat(accounts.letAnAdministratorIn()).isEmpty();
    }
}
