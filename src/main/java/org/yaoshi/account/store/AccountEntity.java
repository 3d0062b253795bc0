package org.yaoshi.account.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.yaoshi.account.Account;
import org.yaoshi.account.Role;

/** One account as a row, with what its password leaves behind. */
@Entity
@Table(name = "account")
class AccountEntity {

    /** No password gives this hash, so nobody signs in with one. */
    static final String NO_PASSWORD = "none";

    @Id
    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash = NO_PASSWORD;

    @Version
    private long version;

    /** For JPA. */
    protected AccountEntity() {}

    AccountEntity(String username) {
        this.username = username;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    long version() {
        return version;
    }

    boolean canSignIn() {
        return !NO_PASSWORD.equals(passwordHash);
    }

    StoredAccount record() {
        return new StoredAccount(new Account(username, displayName, role), version);
    }

    void apply(Account account) {
        displayName = account.displayName();
        role = account.role();
    }

    void remember(String hashOfPassword) {
        passwordHash = hashOfPassword;
    }
}
