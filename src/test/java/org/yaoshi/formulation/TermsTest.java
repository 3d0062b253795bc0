package org.yaoshi.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaoshi.document.Misread;
import org.yaoshi.document.Words;

class TermsTest {

    private static final Term ROOT = new Term("root", new Words("根", "root"), List.of("根部"), List.of(), false);
    private static final Term TUBEROUS =
            new Term("tuberous-root", new Words("块根", "tuberous root"), List.of(), List.of("root"), false);
    private static final Terms PARTS = new Terms(new Words("部位", "part"), List.of(ROOT, TUBEROUS));

    @Test
    void aWordIsFoundByIdNameAndAlias() {
        assertThat(List.of("root", "根", "根部", "ROOT", " 根 "))
                .allSatisfy(written -> assertThat(PARTS.find(written)).contains(ROOT));
        assertThat(PARTS.find("Tuberous Root")).contains(TUBEROUS);
    }

    @Test
    void aTuberousRootIsARootAndARootNeedNotBeTuberous() {
        assertThat(TUBEROUS.is("root")).isTrue();
        assertThat(ROOT.is("tuberous-root")).isFalse();
        assertThat(ROOT.is("root")).isTrue();
    }

    @Test
    void anUnknownWordIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> PARTS.read("rott")).isInstanceOfSatisfying(Misread.class, misread -> {
            assertThat(misread.words().zh()).isEqualTo("未知的部位「rott」，是否想写「root」？");
            assertThat(misread.words().en()).isEqualTo("unknown part «rott»; did you mean «root»?");
        });
    }

    @Test
    void aWordFarFromAllIsAnsweredWithoutAGuess() {
        assertThatThrownBy(() -> PARTS.read("鳞茎")).hasMessage("unknown part «鳞茎»");
    }
}
