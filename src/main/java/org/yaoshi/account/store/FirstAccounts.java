package org.yaoshi.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yaoshi.platform.Config;
import org.yaoshi.platform.Console;
import org.yaoshi.platform.Prerequisite;

/** Sees to it that somebody can sign in: in a demonstration anyone, elsewhere an administrator whose password is said once. */
@ApplicationScoped
public class FirstAccounts implements Prerequisite {

    private static final int AFTER_THE_DATABASE = 250;

    @Inject
    private Accounts accounts;

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public int order() {
        return AFTER_THE_DATABASE;
    }

    @Override
    public void prepare() {
        if (Config.read().demo()) {
            accounts.furnish();
        } else {
            accounts.letAnAdministratorIn().ifPresent(password -> Console.say("""

                            管理员账户 · The administrator's account: admin
                            密码 · Password: %s
                            只显示这一次。 · It is shown this once.
                            """.formatted(password)));
        }
    }

    @Override
    public Optional<String> trouble() {
        return Optional.empty();
    }
}
