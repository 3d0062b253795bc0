package org.yaoshi.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.yaoshi.document.Misread;
import org.yaoshi.document.Words;

/**
 * What someone does in the laboratory (角色), and so what they may do here. Whoever gives out accounts does not also write
 * recipes: what an administrator changes would otherwise prove nothing.
 */
public enum Role {
    FORMULATOR("配方师", "formulator", Permission.READ, Permission.CHANGE_FORMULATION),
    REGULATORY_OFFICER("法规专员", "regulatory officer", Permission.READ),
    LAB_MANAGER("实验室主管", "lab manager", Permission.READ),
    ADMINISTRATOR("管理员", "administrator", Permission.READ, Permission.MANAGE_ACCOUNTS);

    private final Words words;
    private final Set<Permission> permissions;

    Role(String zh, String en, Permission... permissions) {
        this.words = new Words(zh, en);
        this.permissions = Set.of(permissions);
    }

    public Words words() {
        return words;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** As written in JSON and in addresses: {@code regulatory-officer}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Role of(String text) {
        return Arrays.stream(values())
                .filter(role -> role.id().equals(text))
                .findFirst()
                .orElseThrow(() -> new Misread(
                        "未知的角色「" + text + "」；可用：formulator、regulatory-officer、lab-manager、administrator",
                        "unknown role «" + text
                                + "»; known: formulator, regulatory-officer, lab-manager, administrator"));
    }
}
