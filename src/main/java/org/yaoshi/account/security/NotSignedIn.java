package org.yaoshi.account.security;

import org.yaoshi.document.Words;
import org.yaoshi.platform.Declined;

/** Something was asked for that needs a sign-in, by someone who is not signed in. */
public final class NotSignedIn extends RuntimeException implements Declined {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("not signed in");
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
        return new Words("请先登录再做这件事", "Sign in first; this needs to know who asks.");
    }
}
