package org.yaoshi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 天麻: people of allergic constitution should not eat it, says the interpretation of 2023 No. 9. */
class RequiredStatementTest {

    private static final String RULE = "required-statement/tianma";

    private static List<Remark> said(String label) {
        return saidOn(TheLaw.TODAY, "天麻", label);
    }

    private static List<Remark> saidOn(LocalDate on, String ingredient, String label) {
        return TheLaw.check(
                        on, "pathway: ordinary-food\nlines:\n  - {ingredient: " + ingredient + ", part: 块茎}\n" + label)
                .remarks()
                .filter(remark -> remark.rule().equals(RULE))
                .toList();
    }

    private static void passes(String label) {
        assertThat(said(label)).singleElement().isInstanceOf(Pass.class);
    }

    private static void isFound(String label) {
        assertThat(said(label)).singleElement().isInstanceOf(Finding.class);
    }

    @Test
    void theStatementStandsOnTheLabel() {
        passes("label: {statements: [过敏体质人群不宜食用]}");
    }

    @Test
    void itMayStandInTheRunningText() {
        passes("label: {text: 天麻饮料。过敏体质人群不宜食用。净含量250 mL。}");
    }

    @Test
    void anotherStatementIsNotEnoughAndTheRightOneIsSuggested() {
        assertThat(said("label: {statements: [孕妇不宜食用]}"))
                .singleElement()
                .isInstanceOfSatisfying(Finding.class, finding -> {
                    assertThat(finding.at()).isEqualTo("/label/statements");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.suggestions())
                            .containsExactly(new Suggestion("/label/statements/-", "过敏体质人群不宜食用", true));
                });
    }

    @Test
    void anEmptyLabelIsSomethingElseThanNone() {
        isFound("label: {statements: []}");
        assertThat(said("label: {name: 天麻饮料}")).singleElement().isInstanceOfSatisfying(Gap.class, gap -> assertThat(
                        gap.missing())
                .isEqualTo("/label/statements"));
        assertThat(said("")).singleElement().isInstanceOf(Gap.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"过敏体质人群 不宜食用", "过敏体质人群，不宜食用！", "【过敏体质人群不宜食用】", "过敏体质者不宜食用", "过 敏 体 质 人 群 不 宜 食 用"})
    void blanksAndPunctuationDoNotMatter(String statement) {
        passes("label: {statements: [\"" + statement + "\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"过敏体质人群宜食用", "过敏人群不宜食用", "不宜食用", "过敏体质人群不宜"})
    void theWordsDo(String statement) {
        isFound("label: {statements: [\"" + statement + "\"]}");
    }

    @Test
    void twoHalvesInTwoStatementsAreNoStatement() {
        isFound("label: {statements: [过敏体质人群, 不宜食用]}");
    }

    @Test
    void fullWidthSignsAreHalfWidthSigns() {
        String ginseng =
                "pathway: ordinary-food\nlines:\n  - {ingredient: 人参, part: 根, age: 5 y}\nlabel: {statements: [\"食用量≤３克／天\"]}\n";
        assertThat(TheLaw.check(ginseng).remarks().filter(remark -> remark.rule()
                        .equals("required-statement/renshen-amount")))
                .singleElement()
                .isInstanceOf(Pass.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"食用量≤13克/天", "食用量≤30克/天", "食用量≥3克/天", "食用量≤0.3克/天", "每日食用量不超过3.5克", "每日食用量不超过30克"})
    void anotherNumberIsAnotherStatement(String statement) {
        String ginseng =
                "pathway: ordinary-food\nlines:\n  - {ingredient: 人参, part: 根, age: 5 y}\nlabel: {statements: [\"%s\"]}\n"
                        .formatted(statement);
        assertThat(TheLaw.check(ginseng).remarks().filter(remark -> remark.rule()
                        .equals("required-statement/renshen-amount")))
                .singleElement()
                .isInstanceOf(Finding.class);
    }

    @Test
    void aDecimalPointIsNoPunctuation() {
        RequiredStatement half = new RequiredStatement(List.of("tianma"), "每日不超过1.5克", List.of());
        assertThat(judge(half, "每日不超过15克")).singleElement().isInstanceOf(Finding.class);
        assertThat(judge(half, "每日不超过１.5 克。")).singleElement().isInstanceOf(Pass.class);
    }

    private static List<Remark> judge(RequiredStatement statement, String onLabel) {
        Rule rule = TheLaw.book().rule(RULE).orElseThrow();
        Rule.Version version = rule.versions().getLast();
        RuleInForce inForce = new RuleInForce(rule, version, TheLaw.book().inForceOn(TheLaw.TODAY));
        return statement.judge(
                Recipe.of(
                        TheLaw.recipe("lines:\n  - ingredient: 天麻\nlabel: {statements: [\"" + onLabel + "\"]}\n"),
                        TheLaw.book().substances()),
                inForce);
    }

    @Test
    void withoutTheSubstanceTheRuleIsSilent() {
        assertThat(saidOn(TheLaw.TODAY, "党参", "")).isEmpty();
    }

    @Test
    void theSubstanceInAPremixCounts() {
        assertThat(TheLaw.check("lines:\n  - {ingredient: 预混料, lines: [{ingredient: 天麻}]}\nlabel: {statements: []}\n")
                        .findings())
                .extracting(Finding::rule)
                .contains(RULE);
    }

    @Test
    void theDayBeforeTheInterpretationNothingApplies() {
        assertThat(saidOn(LocalDate.of(2023, 11, 16), "天麻", "label: {statements: []}"))
                .isEmpty();
        assertThat(saidOn(LocalDate.of(2023, 11, 17), "天麻", "label: {statements: []}"))
                .hasSize(1);
    }
}
