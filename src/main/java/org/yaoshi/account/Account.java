package org.yaoshi.account;

import org.yaoshi.document.Misread;

/**
 * Someone who works here (账户). Passwords are no part of it: nobody who reads an account ever sees one.
 *
 * @param username what they sign in with; it stands beside everything they change, so it never changes itself
 * @param displayName how others call them
 */
public record Account(String username, String displayName, Role role) {

    private static final String USERNAME = "[a-z0-9][a-z0-9._-]{0,63}";
    private static final int LONGEST_NAME = 128;

    public Account {
        username(username);
        displayName(displayName);
    }

    public boolean may(Permission permission) {
        return role.may(permission);
    }

    public static String username(String text) {
        if (!text.matches(USERNAME)) {
            throw new Misread(
                    "「" + text + "」不能作用户名；用小写字母、数字和 . _ -，最多 64 个字符",
                    "«" + text + "» is no user name; use small letters, digits and . _ -, at most 64 characters");
        }
        return text;
    }

    public static String displayName(String text) {
        if (text.isBlank() || text.length() > LONGEST_NAME || text.codePoints().anyMatch(Character::isISOControl)) {
            throw new Misread(
                    "姓名须有 1 至 " + LONGEST_NAME + " 个字符，不含控制字符",
                    "a name has 1 to " + LONGEST_NAME + " characters and no control characters");
        }
        return text;
    }
}
