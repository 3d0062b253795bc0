package org.yaoshi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaoshi.document.Misread;

class AccountTest {

    @ParameterizedTest
    @ValueSource(strings = {"wang", "li.si", "w2", "0day", "a-b_c"})
    void theseAreUserNames(String username) {
        assertThatCode(() -> new Account(username, "王小明", Role.FORMULATOR)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Wang", "王", "a b", ".a", "a:b", "a/b"})
    void theseAreNone(String username) {
        assertThatThrownBy(() -> new Account(username, "王小明", Role.FORMULATOR)).isInstanceOf(Misread.class);
    }

    @Test
    void aUserNameHasUpTo64Characters() {
        assertThatCode(() -> Account.username("a".repeat(64))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Account.username("a".repeat(65))).isInstanceOf(Misread.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "王\n小明"})
    void aNameIsWordsOnOneLine(String name) {
        assertThatThrownBy(() -> new Account("wang", name, Role.FORMULATOR)).isInstanceOf(Misread.class);
    }

    @Test
    void aPasswordHasAtLeast12Characters() {
        assertThatCode(() -> new Password("x".repeat(12))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Password("x".repeat(11))).isInstanceOf(Misread.class);
    }

    @Test
    void aPasswordIsNeverShown() {
        assertThat(new Password("correct horse battery")).asString().doesNotContain("horse");
    }
}
