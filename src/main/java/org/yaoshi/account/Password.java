package org.yaoshi.account;

import org.yaoshi.document.Misread;

/** A password as someone chose it (密码): long enough to be worth guarding, and never shown. */
public record Password(String text) {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    public Password {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new Misread(
                    "密码须有 " + SHORTEST + " 至 " + LONGEST + " 个字符",
                    "a password has " + SHORTEST + " to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "a password";
    }
}
