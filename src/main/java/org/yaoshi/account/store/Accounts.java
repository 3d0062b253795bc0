package org.yaoshi.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaoshi.account.Account;
import org.yaoshi.account.Password;
import org.yaoshi.account.Permission;
import org.yaoshi.account.Role;
import org.yaoshi.account.security.Allowed;
import org.yaoshi.platform.DuplicateKey;

/** The people who work here. */
@ApplicationScoped
public class Accounts {

    /** The ready-made accounts of a demonstration, one a role. */
    private static final List<Account> READY_MADE = List.of(
            new Account("formulator", "配方师 · Formulator", Role.FORMULATOR),
            new Account("officer", "法规专员 · Regulatory officer", Role.REGULATORY_OFFICER),
            new Account("manager", "实验室主管 · Lab manager", Role.LAB_MANAGER),
            new Account("admin", "管理员 · Administrator", Role.ADMINISTRATOR));

    private static final Account FIRST = READY_MADE.getLast();

    /** Slow on purpose: a fifth of a second a try, for us now and then, and for whoever steals the table each time. */
    private static final Map<String, String> HASHING = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private static final int BYTES_OF_FIRST_PASSWORD = 15;

    @PersistenceContext(unitName = "yaoshi")
    private EntityManager rows;

    private Pbkdf2PasswordHash hash;

    /** What a stranger's password is compared with, so that it takes as long as anyone's. */
    private String nobodys;

    /** For the container. */
    protected Accounts() {}

    @Inject
    public Accounts(Pbkdf2PasswordHash hash) {
        hash.initialize(HASHING);
        this.hash = hash;
        this.nobodys = hash.generate(randomPassword());
    }

    /** All of them, in the order of their names. */
    @Allowed(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public List<StoredAccount> list() {
        return rows.createQuery("select a from AccountEntity a", AccountEntity.class)
                .getResultStream()
                .sorted(Comparator.comparing(AccountEntity::username))
                .map(AccountEntity::record)
                .toList();
    }

    /** @throws AccountDeclined when there is none of that name */
    @Allowed(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public StoredAccount find(String username) {
        return row(username).record();
    }

    /** @throws AccountDeclined when there is one of that name */
    @Allowed(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public StoredAccount create(Account account, Password password) {
        if (rows.find(AccountEntity.class, account.username()) != null) {
            throw AccountDeclined.taken(account.username());
        }
        AccountEntity row = new AccountEntity(account.username());
        row.apply(account);
        row.remember(hash.generate(password.text().toCharArray()));
        try {
            rows.persist(row);
            rows.flush();
        } catch (PersistenceException twoAtOnce) {
            if (DuplicateKey.causes(twoAtOnce)) {
                throw AccountDeclined.taken(account.username());
            }
            throw twoAtOnce;
        }
        return row.record();
    }

    /**
     * @param expectedVersion the version that the change was made to
     * @param password a new one; empty keeps the old
     * @throws AccountDeclined when there is none of that name, or it has been changed since
     */
    @Allowed(Permission.MANAGE_ACCOUNTS)
    @Transactional
    public StoredAccount change(Account account, long expectedVersion, Optional<Password> password) {
        AccountEntity row = row(account.username());
        if (row.version() != expectedVersion) {
            throw AccountDeclined.stale(account.username());
        }
        row.apply(account);
        password.ifPresent(chosen -> row.remember(hash.generate(chosen.text().toCharArray())));
        try {
            rows.flush();
        } catch (OptimisticLockException someoneWasFaster) {
            throw AccountDeclined.stale(account.username());
        }
        return row.record();
    }

    /** Whose user name it is. Open to all who are inside: it is how the guard learns who asks. */
    @Transactional
    public Optional<Account> named(String username) {
        return Optional.ofNullable(rows.find(AccountEntity.class, username))
                .map(AccountEntity::record)
                .map(StoredAccount::account);
    }

    /** The account with which a demonstration shows a role. */
    public Optional<Account> readyMade(Role role) {
        return READY_MADE.stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .flatMap(account -> named(account.username()))
                .filter(account -> account.role() == role);
    }

    /** Whose name and password these are. No transaction: a connection should not wait while the password is hashed. */
    public Optional<Account> authenticate(String username, char[] password) {
        Optional<AccountEntity> row = Optional.ofNullable(username)
                .map(name -> rows.find(AccountEntity.class, name))
                .filter(AccountEntity::canSignIn);
        boolean fits =
                hash.verify(password, row.map(AccountEntity::passwordHash).orElse(nobodys));
        return row.filter(found -> fits).map(AccountEntity::record).map(StoredAccount::account);
    }

    /** Makes the ready-made accounts that are missing. They have no password: only a demonstration lets anyone in as them. */
    @Transactional
    void furnish() {
        READY_MADE.forEach(this::rowOf);
    }

    /**
     * Lets an administrator in where none could otherwise sign in: at the first start, or when a demonstration becomes earnest.
     *
     * @return the password of {@code admin}, which is written down nowhere else; empty when an administrator can sign in
     */
    @Transactional
    Optional<String> letAnAdministratorIn() {
        boolean oneCan = rows.createQuery("select a from AccountEntity a", AccountEntity.class)
                .getResultStream()
                .anyMatch(row -> row.canSignIn() && row.record().account().role() == Role.ADMINISTRATOR);
        if (oneCan) {
            return Optional.empty();
        }
        char[] password = randomPassword();
        AccountEntity row = rowOf(FIRST);
        row.apply(FIRST);
        row.remember(hash.generate(password));
        return Optional.of(new String(password));
    }

    private AccountEntity row(String username) {
        AccountEntity row = rows.find(AccountEntity.class, username);
        if (row == null) {
            throw AccountDeclined.noSuch(username);
        }
        return row;
    }

    private AccountEntity rowOf(Account account) {
        AccountEntity row = rows.find(AccountEntity.class, account.username());
        if (row == null) {
            row = new AccountEntity(account.username());
            row.apply(account);
            rows.persist(row);
        }
        return row;
    }

    private static char[] randomPassword() {
        byte[] random = new byte[BYTES_OF_FIRST_PASSWORD];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().encodeToString(random).toCharArray();
    }
}
