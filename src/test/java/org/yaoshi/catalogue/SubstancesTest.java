package org.yaoshi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaoshi.rules.TheLaw;

class SubstancesTest {

    private static final Substances ALL = TheLaw.book().substances();

    private static List<String> named(String written) {
        return ALL.named(written).stream().map(Substance::id).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "党参",
                " 党 参 ",
                "dangshen",
                "DangShen",
                "dǎng shēn",
                "dang shen",
                "Codonopsis pilosula",
                "codonopsis  pilosula",
                "Codonopsis tangshen",
                "Codonopsis root"
            })
    void oneSubstanceGoesByManyNames(String name) {
        assertThat(named(name)).containsExactly("dangshen");
    }

    @Test
    void aFullWidthLetterIsALetter() {
        assertThat(named("Ｄ－异抗坏血酸钠")).containsExactly("yikanghuaixuesuanna");
    }

    @Test
    void aNameOfSeveralGivesThemAll() {
        assertThat(named("红豆")).containsExactlyInAnyOrder("chixiaodou", "xiangsidou");
    }

    @Test
    void aNameOfNoneGivesNone() {
        assertThat(named("仙灵古草")).isEmpty();
        assertThat(named("")).isEmpty();
    }

    @Test
    void aSynonymOfTheSpeciesIsTheSpecies() {
        Substance astragalus = ALL.find("huangqi").orElseThrow();
        assertThat(astragalus.isSpecies("Astragalus mongholicus")).isTrue();
        assertThat(astragalus.isSpecies("astragalus membranaceus var. mongholicus"))
                .isTrue();
        assertThat(astragalus.isSpecies("Astragalus")).isFalse();
    }

    @Test
    void whatHasAFunctionIsAnAdditive() {
        assertThat(ALL.find("ningmengsuan").orElseThrow().isAdditive()).isTrue();
        assertThat(ALL.find("dangshen").orElseThrow().isAdditive()).isFalse();
    }
}
