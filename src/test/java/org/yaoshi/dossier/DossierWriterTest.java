package org.yaoshi.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaoshi.document.Language;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.FormulationReader;
import org.yaoshi.rules.Checker;
import org.yaoshi.rules.source.RuleBase;
import org.yaoshi.rules.source.RuleBookReader;
import org.yaoshi.rules.source.RuleFiles;

class DossierWriterTest {

    private static final RuleBase BASE = RuleBookReader.read(RuleFiles.in(Path.of("formulation-rules")));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theFormulaNamesSpeciesPartAmountAndBasis() {
        Block.Table formula = tables(dossier("shenqi-zhiwu-yinliao", TODAY, Language.ZH), "配方表（每 1000 mL）");
        assertThat(formula.rows()).hasSize(10);
        assertThat(formula.rows().get(4))
                .extracting(Block.Cell::text)
                .containsExactly("5", "党参", "Codonopsis pilosula", "根 · 片", "10 g", "2023年第9号 附件");
    }

    @Test
    void aLineTheLawObjectsToIsMarkedAndExplained() {
        Dossier dossier = dossier("shenqi-zhiwu-yinliao", LocalDate.of(2018, 6, 1), Language.ZH);
        assertThat(tables(dossier, "配方表（每 1000 mL）").rows().get(4).get(5))
                .isEqualTo(new Block.Cell("✗ 不合规", Block.Tone.BREACH));
        assertThat(tables(dossier, "问题").rows())
                .extracting(row -> row.getFirst().text())
                .containsExactly("黄芪", "党参");
        assertThat(tables(dossier, "资料缺口").rows())
                .extracting(row -> row.getFirst().text())
                .containsExactly("柠檬酸", "柠檬酸钠", "三氯蔗糖", "D-异抗坏血酸钠");
    }

    @Test
    void everyInstrumentThatIsCitedStandsInItsTableOnce() {
        Block.Table sources = tables(dossier("shenqi-zhiwu-yinliao", TODAY, Language.ZH), "引用文件");
        assertThat(sources.rows())
                .extracting(row -> row.getFirst().text())
                .contains("国家卫生健康委、国家市场监督管理总局公告2023年第9号", "GB 2760-2024")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatNoMachineCheckedClosesTheDossier() {
        Section last = dossier("wuhongtang", TODAY, Language.EN).sections().getLast();
        assertThat(last.heading()).isEqualTo("Not checked by machine");
        assertThat(last.blocks()).hasSameSizeAs(BASE.book().notChecked());
    }

    @Test
    void aRecipeThatSaysNothingButItsLinesHasADossierToo() {
        Formulation bare = new FormulationReader(BASE.book().vocabulary())
                .read(org.yaoshi.document.json.Json.read("", "{\"lines\":[{\"ingredient\":\"不知名\"}]}"));
        Dossier dossier = DossierWriter.write(bare, Checker.check(bare, BASE.book(), TODAY), BASE.book(), Language.ZH);
        assertThat(dossier.title()).isEqualTo("未命名配方");
        assertThat(tables(dossier, "配方表").rows().getFirst())
                .extracting(Block.Cell::text)
                .containsExactly("1", "不知名", "", "", "未写明", "✗ 不合规");
    }

    private static Dossier dossier(String product, LocalDate on, Language language) {
        Formulation formulation = new FormulationReader(BASE.book().vocabulary())
                .read(BASE.products().get(product));
        return DossierWriter.write(formulation, Checker.check(formulation, BASE.book(), on), BASE.book(), language);
    }

    private static Block.Table tables(Dossier dossier, String caption) {
        Stream<Block> blocks = dossier.sections().stream().map(Section::blocks).flatMap(List::stream);
        return blocks.filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }
}
