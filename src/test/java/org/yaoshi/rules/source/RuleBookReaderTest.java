package org.yaoshi.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The strict reader: every mistake with its place, and no rule base while there is one. */
class RuleBookReaderTest {

    private static final String SOURCES = "sources.yaml";
    private static final String VOCABULARY = "vocabulary.yaml";
    private static final String PLANTS = "substances/plants.yaml";
    private static final String LIST = "lists/notice-2023.yaml";
    private static final String LIST_CASES = "lists/notice-2023.cases.yaml";
    private static final String LISTED = "rules/permitted-ingredient/listed.yaml";
    private static final String LIMIT = "rules/daily-limit/renshen.yaml";
    private static final String LIMIT_CASES = "rules/daily-limit/renshen.cases.yaml";

    private static final TinyBase TINY = TinyBase.valid();

    @Test
    void aValidBaseIsRead() {
        RuleBase base = TINY.read();
        assertThat(base.book().rules()).hasSize(2);
        assertThat(base.book().lists()).singleElement().satisfies(list -> assertThat(list.entries())
                .hasSize(2));
        assertThat(base.book().reviewed()).isEqualTo(LocalDate.of(2026, 8, 6));
        assertThat(base.cases())
                .allSatisfy(each -> assertThat(each.disagreements(base.book())).isEmpty());
    }

    @Test
    void thePackagedBaseIsTheOneInTheFolder() {
        assertThat(RuleFiles.packaged().texts())
                .isEqualTo(RuleFiles.in(Path.of("formulation-rules")).texts());
    }

    @Nested
    class Keys {

        @Test
        void anUnknownKeyIsNamedWithTheNearestOne() {
            assertThat(TINY.with(LIST, "    parts-by: notice", "    part-by: notice")
                            .mistakes())
                    .containsExactly(
                            "lists/notice-2023.yaml:11:5: «parts-by» is missing",
                            "lists/notice-2023.yaml:14:5: unknown key «part-by»; did you mean «parts-by»?");
        }

        @Test
        void anUnknownKeyFarFromAllOthersIsToldWhatIsKnown() {
            assertThat(TINY.with("scope.yaml", "reviewed:", "xyz: 1\nreviewed:").mistakes())
                    .containsExactly("scope.yaml:1:1: unknown key «xyz»; known here: reviewed, not-checked");
        }

        @Test
        void aDoubledKeyIsFoundAtItsSecondPlace() {
            assertThat(TINY.with(LIMIT, "    at-most: 3 g/day", "    at-most: 3 g/day\n    at-most: 3 g/day")
                            .mistakes())
                    .containsExactly("rules/daily-limit/renshen.yaml:19:5: the key «at-most» stands twice");
        }

        @Test
        void aDoubledKeyOfACaseIsFound() {
            assertThat(TINY.with(LIMIT_CASES, "    on: 2026-11-23", "    on: 2026-11-23\n    on: 2020-01-01")
                            .mistakes())
                    .containsExactly("rules/daily-limit/renshen.cases.yaml:4:5: the key «on» stands twice");
        }

        @Test
        void aDoubledKeyInsideTheRecipeOfACaseIsFound() {
            assertThat(TINY.with(LIMIT_CASES, "          amount: 20 g", "          amount: 20 g\n          amount: 2 g")
                            .mistakes())
                    .containsExactly("rules/daily-limit/renshen.cases.yaml:11:11: the key «amount» stands twice");
        }

        @Test
        void anUnknownKeyOfACaseIsFound() {
            assertThat(TINY.with(LIMIT_CASES, "    passes:", "    pases:").mistakes())
                    .contains("rules/daily-limit/renshen.cases.yaml:11:5: unknown key «pases»; did you mean «passes»?");
        }

        @Test
        void aMissingKeyIsReportedWhereItsFieldsBegin() {
            assertThat(TINY.with(LIMIT, "    at-most: 3 g/day\n", "").mistakes())
                    .containsExactly("rules/daily-limit/renshen.yaml:12:5: «at-most» is missing");
        }

        @Test
        void theWordsOfARuleStandInBothLanguages() {
            assertThat(TINY.with(LIMIT, "  en: \"The notice says so.\"\n", "").mistakes())
                    .containsExactly("rules/daily-limit/renshen.yaml:6:3: «en» is missing");
        }

        @Test
        void anEmptyValueIsNoValue() {
            assertThat(TINY.with(LIMIT, "at-most: 3 g/day", "at-most:").mistakes())
                    .containsExactly(
                            "rules/daily-limit/renshen.yaml:18:13: must not be empty; leave the key out where there is nothing to say");
        }
    }

    @Nested
    class Words {

        @Test
        void anUnknownUnit() {
            assertThat(TINY.with(LIMIT, "at-most: 3 g/day", "at-most: 3 gr/day").mistakes())
                    .containsExactly(
                            "rules/daily-limit/renshen.yaml:18:14: unknown unit «gr»; units: kg, g, mg, µg, L, mL");
        }

        @Test
        void aDailyAmountIsAMassADay() {
            assertThat(TINY.with(LIMIT, "at-most: 3 g/day", "at-most: 3 g/kg").mistakes())
                    .containsExactly(
                            "rules/daily-limit/renshen.yaml:18:14: «3 g/kg» is no daily amount; write it as 3 g/day");
        }

        @Test
        void anUnknownPart() {
            assertThat(TINY.with(LIST, "parts: [root]", "parts: [rot]").mistakes())
                    .containsExactly("lists/notice-2023.yaml:13:13: unknown part «rot»; did you mean «root»?");
        }

        @Test
        void anUnknownFoodCategory() {
            assertThat(TINY.with(LISTED, "[\"12.0\"]", "[\"12.9\"]").mistakes())
                    .containsExactly(
                            "rules/permitted-ingredient/listed.yaml:22:24: unknown food category «12.9»; did you mean «12.0»?");
        }

        @Test
        void aSourceThatNobodyDeclared() {
            assertThat(TINY.with(LISTED, "source: food-law", "source: food-low").mistakes())
                    .containsExactly(
                            "rules/permitted-ingredient/listed.yaml:15:15: no source «food-low» in sources.yaml; did you mean «food-law»?");
        }

        @Test
        void aSourceThatNobodyDeclaredInACase() {
            assertThat(TINY.with("rules/permitted-ingredient/listed.cases.yaml", "source: food-law", "source: food-low")
                            .mistakes())
                    .containsExactly(
                            "rules/permitted-ingredient/listed.cases.yaml:10:17: no source «food-low» in sources.yaml; did you mean «food-law»?");
        }

        @Test
        void anUnknownSubstance() {
            assertThat(TINY.with(LIST, "substance: dangshen", "substance: dangsen")
                            .mistakes())
                    .contains(
                            "lists/notice-2023.yaml:11:16: there is no substance «dangsen»; did you mean «dangshen»?");
        }

        @Test
        void anUnknownKindOfList() {
            assertThat(TINY.with(LIST, "kind: food-medicine", "kind: food").mistakes())
                    .contains(
                            "lists/notice-2023.yaml:2:7: unknown kind of list «food»; known: food-medicine, new-food, ordinary-food, health-food-only, additives");
        }

        @Test
        void anUnknownKindOfRule() {
            TinyBase base = TINY.withFile(
                            "rules/daily-dose/renshen.yaml",
                            TINY.text(LIMIT).replace("rule: daily-limit/", "rule: daily-dose/"))
                    .withFile("rules/daily-dose/renshen.cases.yaml", TINY.text(LIMIT_CASES));
            assertThat(base.mistakes())
                    .contains(
                            "rules/daily-dose/renshen.yaml:12:11: there is no kind of rule «daily-dose»; known: permitted-ingredient, daily-limit, required-statement, additive-limit");
        }

        @Test
        void aDayThatIsNoDay() {
            assertThat(TINY.with(LIST, "from: 2023-11-09", "from: 2023-11-31").mistakes())
                    .contains("lists/notice-2023.yaml:9:7: «2023-11-31» is no date; write it as 2026-11-23");
        }

        @Test
        void aTruthIsTrueOrFalse() {
            assertThat(TINY.with(LIST, "entries:", "complete: yes\nentries:").mistakes())
                    .containsExactly("lists/notice-2023.yaml:10:11: «yes» must be true or false");
        }

        @Test
        void aFormIsAnExtractOrNot() {
            assertThat(TINY.with(VOCABULARY, "extract: true", "extract: yes").mistakes())
                    .containsExactly("vocabulary.yaml:17:14: «yes» must be true or false");
        }

        @Test
        void aKindOfNothing() {
            assertThat(TINY.with(VOCABULARY, "kind-of: [root]", "kind-of: [rot]")
                            .mistakes())
                    .containsExactly("vocabulary.yaml:8:15: there is no «rot» in this list of words");
        }
    }

    @Nested
    class Versions {

        @Test
        void standInTheOrderOfTheirDays() {
            assertThat(TINY.with(LIMIT, "from: 2024-01-01", "from: 2012-08-28").mistakes())
                    .containsExactly(
                            "rules/daily-limit/renshen.yaml:19:11: versions stand in the order of their days; 2012-08-28 is not after 2012-08-29");
        }

        @Test
        void neverShareADay() {
            assertThat(TINY.with(LIMIT, "from: 2024-01-01", "from: 2012-08-29").mistakes())
                    .containsExactly(
                            "rules/daily-limit/renshen.yaml:19:11: versions stand in the order of their days; 2012-08-29 is not after 2012-08-29");
        }

        @Test
        void holdUntilTheNext() {
            var limit = TINY.read().book().rule("daily-limit/renshen").orElseThrow();
            assertThat(limit.on(LocalDate.of(2012, 8, 28))).isEmpty();
            assertThat(limit.on(LocalDate.of(2023, 12, 31)))
                    .contains(limit.versions().getFirst());
            assertThat(limit.on(LocalDate.of(2024, 1, 1)))
                    .contains(limit.versions().getLast());
        }

        @Test
        void aRepealEndsARuleWithoutTerms() {
            var limit = TINY.with(LIMIT, """
                              - from: 2024-01-01
                                severity: error
                                because:
                                  source: notice-2023
                                  clause: "食用量"
                                substances: [renshen]
                                at-most: 2 g/day
                            """, """
                              - from: 2027-01-01
                                repealed: true
                                because:
                                  source: notice-2023
                                  clause: "废止"
                            """)
                    .read()
                    .book()
                    .rule("daily-limit/renshen")
                    .orElseThrow();
            assertThat(limit.on(LocalDate.of(2026, 12, 31))).isPresent();
            assertThat(limit.on(LocalDate.of(2027, 1, 1))).isEmpty();
        }

        @Test
        void aListEndsAfterItBegan() {
            assertThat(TINY.with(LIST, "from: 2023-11-09", "from: 2023-11-09\nuntil: 2023-11-09")
                            .mistakes())
                    .containsExactly("lists/notice-2023.yaml:10:8: the last day must come after the first");
        }
    }

    @Nested
    class Names {

        @Test
        void oneNameOfTwoSubstancesIsDeclaredOrRefused() {
            TinyBase base = TINY.with(PLANTS, "    zh: 人参\n", "    zh: 人参\n    aliases: [川党参]\n");
            assertThat(base.mistakes())
                    .containsExactly(
                            "substances/plants.yaml:8:9: the name «川党参» already belongs to «dangshen»; a name of two substances is declared in shared-names");
            assertThat(base.withFile("substances/shared.yaml", """
                                    shared-names:
                                      - name: 川党参
                                        pinyin: chuān dǎng shēn
                                        means: [dangshen, renshen]
                                        why:
                                          zh: "两种都叫。"
                                          en: "Both are called so."
                                    """)
                            .read()
                            .book()
                            .substances()
                            .named("川党参"))
                    .hasSize(2);
        }

        @Test
        void aSharedNameMeansTwoSubstancesThatExist() {
            assertThat(TINY.withFile("substances/shared.yaml", """
                                    shared-names:
                                      - name: 红豆
                                        pinyin: hóng dòu
                                        means: [hongdou]
                                        why:
                                          zh: "两种都叫。"
                                          en: "Both are called so."
                                    """).mistakes())
                    .containsExactly(
                            "substances/shared.yaml:4:12: a shared name means at least two substances",
                            "substances/shared.yaml:4:12: there is no substance «hongdou»");
        }

        @Test
        void anIdIsGivenOnce() {
            assertThat(TINY.with(PLANTS, "id: renshen", "id: dangshen").mistakes())
                    .contains("substances/plants.yaml:8:9: there is already a substance «dangshen»");
            assertThat(TINY.with(SOURCES, "id: food-law", "id: notice-2023").mistakes())
                    .contains("sources.yaml:11:9: there is already a source «notice-2023»");
        }

        @Test
        void aWordStandsOnceInItsList() {
            assertThat(TINY.with(VOCABULARY, "aliases: [叶片]", "aliases: [块根]").mistakes())
                    .containsExactly("vocabulary.yaml:9:9: «块根» stands twice in this list of words");
        }

        @Test
        void anIdHasSmallLettersDigitsAndHyphens() {
            assertThat(TINY.with(PLANTS, "id: huasheng", "id: Hua_sheng").mistakes())
                    .containsExactly(
                            "substances/plants.yaml:12:9: «Hua_sheng» is no id; use small letters, digits and hyphens");
        }

        @Test
        void aRuleIsNamedAfterItsFile() {
            assertThat(TINY.with(LIMIT, "rule: daily-limit/renshen", "rule: daily-limit/ginseng")
                            .mistakes())
                    .containsExactly(
                            "rules/daily-limit/renshen.yaml:1:7: «daily-limit/ginseng» does not fit the file's name; it would be «daily-limit/renshen»");
        }
    }

    @Nested
    class Files {

        @Test
        void aRuleWithoutACaseFile() {
            assertThat(TINY.without(LIMIT_CASES).mistakes())
                    .containsExactly(
                            "rules/daily-limit/renshen.yaml:1:1: a rule without cases; write renshen.cases.yaml beside it");
        }

        @Test
        void aCaseFileWithoutACase() {
            assertThat(TINY.withFile(LIMIT_CASES, "cases: []\n").mistakes())
                    .containsExactly("rules/daily-limit/renshen.cases.yaml:1:8: the list is empty; give at least one");
        }

        @Test
        void theNoticesSentenceAloneIsNoCase() {
            assertThat(TINY.withFile(LIST_CASES, "transcription: \"党参、人参（人工种植）\"\n")
                            .mistakes())
                    .containsExactly("lists/notice-2023.cases.yaml:1:1: «cases» is missing");
        }

        @Test
        void aCaseFileBesideNothing() {
            assertThat(TINY.withFile("rules/daily-limit/gouqi.cases.yaml", TINY.text(LIMIT_CASES))
                            .mistakes())
                    .containsExactly(
                            "rules/daily-limit/gouqi.cases.yaml:2:3: there is no rule «daily-limit/gouqi» beside these cases");
        }

        @Test
        void aFileNobodyReads() {
            assertThat(TINY.withFile("rules/daily-limit/renshen.yml", "x: 1").mistakes())
                    .containsExactly(
                            "rules/daily-limit/renshen.yml:1:1: nothing reads this file; check its folder and name");
            assertThat(TINY.withFile("notes.txt", "…").mistakes())
                    .containsExactly("notes.txt:1:1: nothing reads this file; check its folder and name");
        }

        @Test
        void recipesAgainstAllRulesAreCasesAndSayItInTheirName() {
            assertThat(TINY.withFile("whole/bad.yaml", "cases: []").mistakes())
                    .containsExactly("whole/bad.yaml:1:1: nothing reads this file; check its folder and name");
        }

        @Test
        void aFileThatMustBeThere() {
            assertThat(TINY.without("scope.yaml").mistakes()).containsExactly("scope.yaml: this file is missing");
        }

        @Test
        void anEmptyFile() {
            assertThat(TINY.withFile("lists/empty.yaml", "# nothing yet\n").mistakes())
                    .containsExactly("lists/empty.yaml:1:1: the file is empty");
        }

        @Test
        void aListThatMustHoldSomethingIsNotEmpty() {
            assertThat(TINY.with(
                                    LIMIT,
                                    "substances: [renshen]\n    at-most: 3 g/day",
                                    "substances: []\n    at-most: 3 g/day")
                            .mistakes())
                    .containsExactly("rules/daily-limit/renshen.yaml:17:17: the list is empty; give at least one");
            assertThat(TINY.withFile(
                                    LIST,
                                    TINY.text(LIST).substring(0, TINY.text(LIST).indexOf("entries:")))
                            .mistakes())
                    .contains("lists/notice-2023.yaml:1:1: «entries» is missing");
        }

        @Test
        void mistakesInTwoFilesAreBothReported() {
            assertThat(TINY.with(LIST, "parts: [root]", "parts: [rot]")
                            .with(LIMIT, "at-most: 3 g/day", "at-most: 3 gr/day")
                            .mistakes())
                    .containsExactly(
                            "lists/notice-2023.yaml:13:13: unknown part «rot»; did you mean «root»?",
                            "rules/daily-limit/renshen.yaml:18:14: unknown unit «gr»; units: kg, g, mg, µg, L, mL");
        }

        @Test
        void twoMistakesInOneFileAreBothReportedInTheOrderOfTheirLines() {
            assertThat(TINY.with(LIMIT, "at-most: 2 g/day", "at-most: 2 gr/day")
                            .with(LIMIT, "at-most: 3 g/day", "at-most: drei")
                            .mistakes())
                    .containsExactly(
                            "rules/daily-limit/renshen.yaml:18:14: «drei» is no daily amount; write it as 3 g/day",
                            "rules/daily-limit/renshen.yaml:25:14: unknown unit «gr»; units: kg, g, mg, µg, L, mL");
        }

        @Test
        void aListThatIsNoListIsSaidOnce() {
            assertThat(TINY.withFile("scope.yaml", "reviewed: 2026-08-06\nnot-checked: 微生物\n")
                            .mistakes())
                    .containsExactly("scope.yaml:2:14: a list belongs here");
        }
    }

    @Nested
    class Cases {

        @Test
        void theNoticesOwnSentenceGivesTheEntriesInTheirOrder() {
            assertThat(TINY.with(LIST_CASES, "党参、人参（人工种植）", "人参（人工种植）、党参").mistakes())
                    .containsExactly(
                            "lists/notice-2023.cases.yaml:1:16: item 1: the notice says «人参（人工种植）», the list «党参»");
        }

        @Test
        void anEntryLeftOutIsFoundByTheNoticesOwnSentence() {
            assertThat(TINY.with(LIST_CASES, "党参、人参（人工种植）", "党参、人参（人工种植）、黄芪（蒙古、膜荚）")
                            .mistakes())
                    .containsExactly(
                            "lists/notice-2023.cases.yaml:1:16: item 3: the notice says «黄芪（蒙古、膜荚）», the list «»");
        }

        @Test
        void aCaseSaysWhatItExpects() {
            assertThat(TINY.with(LIMIT_CASES, "    passes: [/lines/0/amount]\n", "")
                            .mistakes())
                    .containsExactly(
                            "rules/daily-limit/renshen.cases.yaml:2:11: the case does not say what it expects");
        }

        @Test
        void silenceIsTrueOrFalse() {
            assertThat(TINY.with(LIMIT_CASES, "passes: [/lines/0/amount]", "silent: yes")
                            .mistakes())
                    .contains("rules/daily-limit/renshen.cases.yaml:11:13: «yes» must be true or false");
        }

        @Test
        void theRecipeOfACaseIsReadAsStrictlyAsAUsersRecipe() {
            assertThat(TINY.with(LIMIT_CASES, "amount: 20 g", "amount: 20 gr").mistakes())
                    .containsExactly(
                            "rules/daily-limit/renshen.cases.yaml:10:19: unknown unit «gr»; units: kg, g, mg, µg, L, mL");
        }

        @Test
        void aProductThatIsNotThere() {
            assertThat(TINY.withFile("whole/bad.cases.yaml", """
                                    cases:
                                      - case: "x"
                                        on: 2026-11-23
                                        product: wuheitang
                                        verdict: compliant
                                    """).mistakes())
                    .containsExactly("whole/bad.cases.yaml:4:14: there is no «wuheitang» in products/");
        }

        @Test
        void aChangeThatLeadsNowhere() {
            String cases = """
                    cases:
                      - case: "x"
                        on: 2026-11-23
                        product: tang
                        change:
                          - set: %s
                            to: 5 g
                        verdict: compliant
                    """;
            TinyBase base = TINY.withFile("products/tang.yaml", "lines:\n  - ingredient: 党参\n");
            assertThat(base.withFile("whole/bad.cases.yaml", cases.formatted("/lines/7/amount"))
                            .mistakes())
                    .containsExactly("whole/bad.cases.yaml:6:9: «/lines/7/amount» leads nowhere");
            assertThat(base.withFile("whole/bad.cases.yaml", cases.formatted("lines/0/amount"))
                            .mistakes())
                    .containsExactly("whole/bad.cases.yaml:6:9: «lines/0/amount» leads nowhere");
        }

        @Test
        void aProductIsReadStrictlyToo() {
            assertThat(TINY.withFile("products/tang.yaml", "lines:\n  - ingredient: 党参\n    part: 花\n")
                            .mistakes())
                    .containsExactly("products/tang.yaml:3:11: unknown part «花»");
        }
    }

    @Nested
    class Spelling {

        @Test
        void anchorsAndAliasesAreNotRead() {
            assertThat(TINY.with(LIST, "parts: [root]", "parts: &p [root]").mistakes())
                    .contains("lists/notice-2023.yaml:13:12: anchors and aliases (& and *) are not read");
        }

        @Test
        void anAliasOfNothingIsNotRead() {
            assertThat(TINY.with(LIST, "parts: [root]", "parts: *p").mistakes())
                    .anyMatch(mistake -> mistake.startsWith("lists/notice-2023.yaml:13:12: not valid YAML"));
        }

        @Test
        void aTabIsNoIndentation() {
            assertThat(TINY.with(LIST, "    parts: [root]", "\tparts: [root]").mistakes())
                    .anyMatch(mistake -> mistake.startsWith("lists/notice-2023.yaml:13:1: not valid YAML"));
        }

        @Test
        void anOpenQuoteIsFound() {
            assertThat(TINY.with(LIST, "clause: \"附件\"", "clause: \"附件").mistakes())
                    .anyMatch(mistake -> mistake.startsWith("lists/notice-2023.yaml:"));
        }

        @Test
        void twoDocumentsInOneFileAreNotRead() {
            assertThat(TINY.withFile("scope.yaml", TINY.text("scope.yaml") + "---\nmore: 1\n")
                            .mistakes())
                    .anyMatch(mistake -> mistake.startsWith("scope.yaml:") && mistake.contains("not valid YAML"));
        }

        @Test
        void aHundredThousandBracketsAreTooDeepAndNothingBreaks() {
            assertThat(TINY.withFile("scope.yaml", "x: " + "[".repeat(100_000)).mistakes())
                    .singleElement()
                    .asString()
                    .startsWith("scope.yaml");
        }

        @Test
        void windowsLineEndsAndAByteOrderMarkAreNoMistake() {
            assertThat(TINY.withFile(
                                    "scope.yaml",
                                    "\uFEFF" + TINY.text("scope.yaml").replace("\n", "\r\n"))
                            .fingerprint())
                    .isEqualTo(TINY.fingerprint());
        }
    }

    @Nested
    class Caret {

        @Test
        void standsUnderTheWordWhereChineseStandsBeforeIt() {
            assertThat(TINY.with(PLANTS, "aliases: [川党参, 素花党参]", "family: {zh: 桔梗科, latn: Campanulaceae}")
                            .mistakes())
                    .containsExactly(
                            "substances/plants.yaml:6:13: «latin» is missing",
                            "substances/plants.yaml:6:23: unknown key «latn»; did you mean «latin»?");
        }

        @Test
        void standsUnderAnUnknownPart() {
            assertThat(TINY.with(LIST, "parts: [root]", "parts: [块根, rot]").shown())
                    .isEqualTo("""
                            lists/notice-2023.yaml:13:17: /entries/0/parts/1: unknown part «rot»; did you mean «root»?
                                    parts: [块根, rot]
                                                  ^""");
        }
    }

    @Nested
    class Fingerprint {

        @Test
        void isNotChangedByCommentsBlanksAndTheOrderOfKeys() {
            assertThat(TINY.withFile(LIST, "# a word more\n\n" + TINY.text(LIST) + "\n\n")
                            .fingerprint())
                    .isEqualTo(TINY.fingerprint());
            assertThat(TINY.with(
                                    LIST,
                                    "list: notice-2023\nkind: food-medicine",
                                    "kind:   food-medicine\nlist:  notice-2023")
                            .fingerprint())
                    .isEqualTo(TINY.fingerprint());
            assertThat(TINY.with(LIST, "parts: [root]", "parts:\n      - \"root\"")
                            .fingerprint())
                    .isEqualTo(TINY.fingerprint());
        }

        @Test
        void isNotChangedByCases() {
            assertThat(TINY.with(LIMIT_CASES, "two grams exactly", "2 g exactly")
                            .fingerprint())
                    .isEqualTo(TINY.fingerprint());
        }

        @Test
        void isChangedByANumber() {
            assertThat(TINY.with(LIMIT, "at-most: 3 g/day", "at-most: 3.0 g/day")
                            .fingerprint())
                    .isNotEqualTo(TINY.fingerprint());
        }

        @Test
        void isChangedByAName() {
            assertThat(TINY.with(PLANTS, "en: Peanut", "en: Peanuts").fingerprint())
                    .isNotEqualTo(TINY.fingerprint());
        }

        @Test
        void isChangedByTheOrderOfEntries() {
            TinyBase turned = TINY.withFile(
                            LIST, TINY.text(LIST).substring(0, TINY.text(LIST).indexOf("entries:")) + """
                                    entries:
                                      - substance: renshen
                                        as: 人参（人工种植）
                                        age-at-most: 5 y
                                      - substance: dangshen
                                        as: 党参
                                        parts: [root]
                                        parts-by: notice
                                    """)
                    .with(LIST_CASES, "党参、人参（人工种植）", "人参（人工种植）、党参");
            assertThat(turned.fingerprint()).isNotEqualTo(TINY.fingerprint());
        }

        @Test
        void isChangedByTheNameOfAFile() {
            assertThat(TINY.without(PLANTS)
                            .withFile("substances/herbs.yaml", TINY.text(PLANTS))
                            .fingerprint())
                    .isNotEqualTo(TINY.fingerprint());
        }

        @Test
        void isTheSameEachTime() {
            assertThat(TINY.fingerprint()).isEqualTo(TINY.fingerprint()).matches("sha256:[0-9a-f]{64}");
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaidSo() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> RuleFiles.in(Path.of("no-such-folder"))))
                .hasMessageContaining("there is no rule base folder no-such-folder");
    }

    @Test
    void noFilesAtAllAreThreeMissingFiles() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> RuleBookReader.read(RuleFiles.of(Map.of()))))
                .hasMessageContaining("vocabulary.yaml")
                .hasMessageContaining("sources.yaml")
                .hasMessageContaining("scope.yaml");
    }
}
