package org.yaoshi.account.store;

import org.yaoshi.document.Words;
import org.yaoshi.platform.Declined;

/** Why nothing was done to an account. */
public final class AccountDeclined extends RuntimeException implements Declined {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Words title;
    private final transient Words detail;

    private AccountDeclined(int status, Words title, Words detail) {
        super(detail.en());
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    static AccountDeclined noSuch(String username) {
        return new AccountDeclined(
                404,
                new Words("没有这个账户", "No such account"),
                new Words("没有账户「" + username + "」", "There is no account «" + username + "»."));
    }

    static AccountDeclined taken(String username) {
        return new AccountDeclined(
                412,
                new Words("用户名已被占用", "The user name is taken"),
                new Words(
                        "账户「" + username + "」已经存在；换一个用户名",
                        "There is an account «" + username + "» already; choose another name."));
    }

    static AccountDeclined stale(String username) {
        return new AccountDeclined(
                412,
                new Words("已被他人修改", "Changed by someone else"),
                new Words(
                        "账户「" + username + "」在您读取之后已被修改；请重新读取再改",
                        "The account «" + username
                                + "» was changed after you read it; read it again and repeat your change."));
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Words title() {
        return title;
    }

    @Override
    public Words detail() {
        return detail;
    }
}
