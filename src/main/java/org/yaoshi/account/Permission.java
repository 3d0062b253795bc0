package org.yaoshi.account;

/** What a role may or may not do (权限). */
public enum Permission {
    /** See recipes, rules, reports and dossiers, and have a recipe checked. In demo mode nobody needs to sign in for it. */
    READ,
    /** Make a formulation and change its draft. */
    CHANGE_FORMULATION,
    /** Make accounts, give them roles and set their passwords. */
    MANAGE_ACCOUNTS;

    /** Whether nobody needs to sign in for it: a demonstration may be looked at by anyone, and nothing else may. */
    public boolean isOpenToAll(boolean demonstration) {
        return demonstration && this == READ;
    }
}
