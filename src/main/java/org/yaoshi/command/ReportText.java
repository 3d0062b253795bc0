package org.yaoshi.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaoshi.document.Language;
import org.yaoshi.document.Pointer;
import org.yaoshi.formulation.Line;
import org.yaoshi.formulation.Pathway;
import org.yaoshi.rules.Finding;
import org.yaoshi.rules.Gap;
import org.yaoshi.rules.Report;
import org.yaoshi.rules.RuleBook;
import org.yaoshi.rules.Severity;
import org.yaoshi.rules.Suggestion;

/** A report for a terminal, the way a linter prints: place, fact, arithmetic, clause, fix. */
final class ReportText {

    private final RecipeFile recipe;
    private final Report report;
    private final RuleBook book;
    private final Language language;

    ReportText(RecipeFile recipe, Report report, RuleBook book, Language language) {
        this.recipe = recipe;
        this.report = report;
        this.book = book;
        this.language = language;
    }

    String write() {
        List<String> lines = new ArrayList<>();
        lines.add(recipe.name() + ": " + report.verdict().sign() + " "
                + report.verdict().words().in(language) + "  "
                + recipe.formulation().name().orElse(say("未命名", "unnamed")) + terms());
        report.findings().forEach(finding -> finding(lines, finding));
        report.gaps().forEach(gap -> gap(lines, gap));
        lines.add("  " + report.count(Severity.ERROR) + say(" 错误 · ", " errors · ") + report.count(Severity.REVIEW)
                + say(" 待人工 · ", " to review · ") + report.count(Severity.WARNING) + say(" 警告 · ", " warnings · ")
                + report.gaps().size() + say(" 缺口 · ", " gaps · ")
                + report.passed().size() + say(" 通过", " passed")
                + say("；未由机器检查 ", "; not checked by machine: ")
                + report.notChecked().size()
                + say(" 项（见 scope.yaml）", " subjects (see scope.yaml)") + say("；规则库 ", "; rule base ")
                + report.ruleBook().substring(0, "sha256:".length() + 12));
        return String.join("\n", lines);
    }

    private String terms() {
        String pathway = recipe.formulation()
                .pathway()
                .map(Pathway::id)
                .flatMap(book.vocabulary().pathways()::find)
                .map(term -> " · " + term.name().in(language))
                .orElse("");
        String category =
                recipe.formulation().category().map(code -> " · " + code).orElse("");
        return say("（", " (") + report.on() + pathway + category + say("）", ")");
    }

    private void finding(List<String> lines, Finding finding) {
        lines.add("  " + place(finding.at()) + ": " + finding.severity().words().in(language) + " "
                + finding.message().in(language) + " [" + finding.rule() + "]");
        finding.derivation().ifPresent(arithmetic -> lines.add("      " + arithmetic));
        if (finding.actual().isPresent()
                && finding.limit().isPresent()
                && finding.derivation().isEmpty()) {
            lines.add("      " + say("实际：", "is: ") + finding.actual().get() + say("；要求：", "; allowed: ")
                    + finding.limit().get());
        }
        lines.add("      " + say("依据：", "by: ") + finding.because().inFull()
                + say(
                        "，" + finding.because().from() + " 起",
                        ", from " + finding.because().from()));
        lines.add("      " + say("改法：", "fix: ") + finding.fix().in(language));
        for (Suggestion suggestion : finding.suggestions()) {
            lines.add("      " + say("建议：", "suggestion: ") + suggestion.set() + " → " + suggestion.to());
        }
    }

    private void gap(List<String> lines, Gap gap) {
        lines.add("  " + place(gap.missing()) + ": " + say("资料不全 ", "incomplete ")
                + gap.message().in(language) + " [" + gap.rule() + "]");
    }

    /** File, line and column of a place, and what stands there in words. */
    private String place(String pointer) {
        Optional<Line> line = recipe.formulation().lineAt(pointer);
        return Pointer.place(recipe.document(), pointer) + ": " + pointer
                + line.map(found -> say("「", " «")
                                + found.name()
                                + found.amount().map(amount -> " " + amount).orElse("")
                                + say("」", "»"))
                        .orElse("");
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
