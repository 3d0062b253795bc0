package org.yaoshi.account.security;

import org.yaoshi.account.Account;
import org.yaoshi.account.Permission;
import org.yaoshi.document.Words;
import org.yaoshi.platform.Declined;

/** Something was asked for that this role may not do. */
public final class NotAllowed extends RuntimeException implements Declined {

    private static final long serialVersionUID = 1L;

    private final transient Words role;

    public NotAllowed(Account account, Permission permission) {
        super(account.username() + ", " + account.role().id() + ", may not " + permission);
        this.role = account.role().words();
    }

    @Override
    public int status() {
        return 403;
    }

    @Override
    public Words title() {
        return new Words("无权操作", "Not allowed");
    }

    @Override
    public Words detail() {
        return new Words("角色「" + role.zh() + "」无权做这件事", "The role «" + role.en() + "» may not do this.");
    }
}
