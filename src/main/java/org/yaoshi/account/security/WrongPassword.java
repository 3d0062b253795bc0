package org.yaoshi.account.security;

import org.yaoshi.document.Words;
import org.yaoshi.platform.Declined;

/** A name and a password that do not fit; which of the two is wrong is nobody's business. */
public final class WrongPassword extends RuntimeException implements Declined {

    private static final long serialVersionUID = 1L;

    public WrongPassword() {
        super("name and password do not fit");
    }

    @Override
    public int status() {
        return 401;
    }

    @Override
    public Words title() {
        return new Words("未登录", "Not signed in");
    }

    @Override
    public Words detail() {
        return new Words("用户名或密码不对", "This name and password do not fit.");
    }
}
