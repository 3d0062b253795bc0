package org.yaoshi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaoshi.document.Misread;

class RoleTest {

    @ParameterizedTest
    @EnumSource
    void everyoneWhoWorksHereMayRead(Role role) {
        assertThat(role.may(Permission.READ)).isTrue();
    }

    @Test
    void onlyAFormulatorWritesRecipes() {
        assertThat(Arrays.stream(Role.values()).filter(role -> role.may(Permission.CHANGE_FORMULATION)))
                .containsExactly(Role.FORMULATOR);
    }

    @Test
    void onlyAnAdministratorGivesOutAccounts() {
        assertThat(Arrays.stream(Role.values()).filter(role -> role.may(Permission.MANAGE_ACCOUNTS)))
                .containsExactly(Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBack(Role role) {
        assertThat(Role.of(role.id())).isEqualTo(role);
    }

    @Test
    void anUnknownRoleIsToldWithTheKnownOnes() {
        assertThatThrownBy(() -> Role.of("boss")).isInstanceOfSatisfying(Misread.class, misread -> assertThat(
                        misread.words().zh())
                .contains("boss", "regulatory-officer"));
    }

    @Test
    void aDemonstrationMayBeLookedAtByAnyoneAndChangedByNobody() {
        assertThat(Arrays.stream(Permission.values()).filter(permission -> permission.isOpenToAll(true)))
                .containsExactly(Permission.READ);
    }

    @ParameterizedTest
    @EnumSource
    void outsideADemonstrationNothingIsOpenToAll(Permission permission) {
        assertThat(permission.isOpenToAll(false)).isFalse();
    }
}
