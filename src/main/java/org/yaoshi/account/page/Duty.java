package org.yaoshi.account.page;

import org.yaoshi.account.Role;
import org.yaoshi.document.Words;

/** What somebody of a role does here, for the one-click sign-in of a demonstration. */
public record Duty(Role role, Words words) {

    static Duty of(Role role) {
        return new Duty(
                role,
                switch (role) {
                    case FORMULATOR -> new Words("拟定和修改配方", "drafts recipes and changes them");
                    case REGULATORY_OFFICER ->
                        new Words("核对法规依据，整理备案资料", "checks the legal basis and prepares dossiers");
                    case LAB_MANAGER -> new Words("安排试制、取样和检验", "plans trials, sampling and tests");
                    case ADMINISTRATOR -> new Words("管理人员和权限", "looks after people and permissions");
                });
    }
}
