package org.yaoshi.formulation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yaoshi.document.Language;
import org.yaoshi.document.Node;
import org.yaoshi.document.Words;
import org.yaoshi.document.json.Json;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.FormulationReader;
import org.yaoshi.formulation.PlaceName;
import org.yaoshi.rules.Checker;
import org.yaoshi.rules.Citation;
import org.yaoshi.rules.RuleBook;
import org.yaoshi.rules.Verdict;
import org.yaoshi.rules.source.RuleBase;
import org.yaoshi.rules.source.RuleBookReader;
import org.yaoshi.rules.source.RuleFiles;

/** How a recipe is laid out for reading, with the real law. */
class SheetTest {

    private static final RuleBase LAW = RuleBookReader.read(RuleFiles.packaged());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String GINSENG_IN_A_PREMIX = """
            { "name": "试验饮料", "pathway": "ordinary-food", "category": "14.05.03",
              "yield": "1000 mL", "serving": "250 mL", "servingsPerDay": "2", "density": "1.02 g/mL",
              "lines": [
                { "ingredient": "红豆", "amount": "20 g" },
                { "ingredient": "人参", "part": "根和根茎", "form": "extract", "ratio": "5:1", "age": "5 y", "amount": "6.20 g" },
                { "ingredient": "复合粉", "amount": "10 g", "lines": [
                    { "ingredient": "党参", "part": "叶", "amount": "6 g" },
                    { "additive": "三氯蔗糖", "amount": "4 g" } ] } ],
              "label": { "statements": ["好喝"] } }
            """;

    @Test
    void aFindingStandsUnderItsOwnLineAndNowhereElse() {
        Sheet sheet = product("shenqi-zhiwu-yinliao", LocalDate.of(2018, 6, 1));

        assertThat(sheet.rows().stream()
                        .filter(row -> row.notes().stream().anyMatch(note -> note.kind() == Note.Kind.ERROR))
                        .map(row -> row.line().name()))
                .containsExactly("黄芪", "党参");
        assertThat(row(sheet, "党参").mark()).contains(Verdict.NON_COMPLIANT);
        assertThat(row(sheet, "枸杞子").mark()).contains(Verdict.COMPLIANT);
        assertThat(row(sheet, "枸杞子").notes()).isEmpty();
    }

    @Test
    void aLineThatPassesSaysByWhichClause() {
        assertThat(row(product("shenqi-zhiwu-yinliao", TODAY), "党参").basis())
                .extracting(Citation::shortNumber)
                .containsExactly("2023年第9号");
    }

    @Test
    void aPremixIsFollowedByWhatItConsistsOf() {
        Sheet sheet = sheet(GINSENG_IN_A_PREMIX, TODAY);

        assertThat(sheet.rows())
                .extracting(Row::id)
                .containsExactly("line-0", "line-1", "line-2", "line-2-0", "line-2-1");
        assertThat(sheet.rows()).extracting(Row::depth).containsExactly(0, 0, 0, 1, 1);
        assertThat(row(sheet, "复合粉").mark()).isEmpty();
        assertThat(row(sheet, "复合粉").notes()).isEmpty();
        assertThat(row(sheet, "党参").mark()).contains(Verdict.NON_COMPLIANT);
    }

    @Test
    void whatConcernsTheLabelStandsByItselfWithItsPlaceInWords() {
        Sheet sheet = sheet(GINSENG_IN_A_PREMIX, TODAY);

        assertThat(sheet.whole())
                .isNotEmpty()
                .extracting(Note::place)
                .containsOnly(new Words("标签语句", "label statements"));
        assertThat(sheet.whole().getFirst().suggestions()).first().satisfies(words -> assertThat(words.zh())
                .startsWith("加上「"));
    }

    @Test
    void theWorstIsToldFirst() {
        assertThat(sheet(GINSENG_IN_A_PREMIX, TODAY).whole())
                .extracting(Note::kind)
                .isSorted()
                .contains(Note.Kind.ERROR, Note.Kind.WARNING);
    }

    @Test
    void tooMuchIsToldWithItsArithmeticAndWhatWouldBeRight() {
        Note tooMuch = row(sheet(GINSENG_IN_A_PREMIX, TODAY), "人参").notes().stream()
                .filter(note -> note.derivation().isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(tooMuch.message().zh()).contains("15.5 g").contains("3 g");
        assertThat(tooMuch.derivation()).contains("6.20 g × 5 × 250 mL × 2 ÷ 1000 mL = 15.5 g/day");
        assertThat(tooMuch.suggestions()).containsExactly(new Words("改为 1.2 g", "change to 1.2 g"));
    }

    @Test
    void anAmbiguousNameOffersEachMeaning() {
        assertThat(row(sheet(GINSENG_IN_A_PREMIX, TODAY), "红豆").notes())
                .flatExtracting(Note::suggestions)
                .extracting(Words::zh)
                .contains("改为 赤小豆");
    }

    @Test
    void anExtractIsReckonedBackToTheCrudeHerb() {
        Row ginseng = row(sheet(GINSENG_IN_A_PREMIX, TODAY), "人参");

        assertThat(ginseng.daily().map(dose -> dose.gramsPerDay().shown())).contains("15.5");
        assertThat(ginseng.isCrude()).isTrue();
        assertThat(ginseng.latin()).contains("Panax ginseng");
        assertThat(ginseng.kind(Language.ZH)).endsWith("5:1 · 5 年");
        assertThat(ginseng.kind(Language.EN)).endsWith("5:1 · 5 y");
    }

    @Test
    void withoutTheYieldNothingIsReckonedAndNothingUnknownPasses() {
        Sheet sheet = sheet(GINSENG_IN_A_PREMIX.replace("\"yield\": \"1000 mL\", ", ""), TODAY);

        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row.daily()).isEmpty());
        assertThat(sheet.whole()).extracting(Note::place).contains(new Words("产量", "yield"));
        assertThat(row(sheet, "三氯蔗糖").mark()).contains(Verdict.INCOMPLETE);
    }

    @Test
    void everythingIsCountedOnce() {
        Sheet sheet = product("shenqi-zhiwu-yinliao", LocalDate.of(2018, 6, 1));

        assertThat(sheet.counts().errors()).isEqualTo(2);
        assertThat(sheet.counts().gaps())
                .isEqualTo(sheet.rows().stream()
                        .flatMap(row -> row.notes().stream())
                        .filter(note -> note.kind() == Note.Kind.GAP)
                        .count());
    }

    @Test
    void theConditionsAreNamedInWords() {
        Conditions conditions = Conditions.of(read(LAW.products().get("shenqi-zhiwu-yinliao")), LAW.book());

        assertThat(conditions.pathway().map(Words::zh)).contains("普通食品");
        assertThat(conditions.category().map(Words::zh)).contains("植物饮料");
        assertThat(conditions.province().map(Words::en)).contains("Shanxi");
        assertThat(conditions.ruleBook()).matches("[0-9a-f]{4}…[0-9a-f]{4}");
    }

    @Test
    void aPlaceWithoutANameIsCalledByTheOneAroundIt() {
        assertThat(PlaceName.of("/label/statements/-")).isEqualTo(new Words("标签语句", "label statements"));
        assertThat(PlaceName.of("/elsewhere")).isEqualTo(Words.same("/elsewhere"));
    }

    private static Row row(Sheet sheet, String name) {
        return sheet.rows().stream()
                .filter(row -> row.line().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Sheet product(String id, LocalDate on) {
        return sheet(LAW.products().get(id), on);
    }

    private static Sheet sheet(String json, LocalDate on) {
        return sheet(Json.read("recipe", json), on);
    }

    private static Sheet sheet(Node document, LocalDate on) {
        RuleBook book = LAW.book();
        Formulation formulation = read(document);
        return Sheet.of(formulation, Checker.check(formulation, book, on), book);
    }

    private static Formulation read(Node document) {
        return new FormulationReader(LAW.book().vocabulary()).read(document);
    }
}
