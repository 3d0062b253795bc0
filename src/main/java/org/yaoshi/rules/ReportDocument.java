package org.yaoshi.rules;

import java.util.List;
import java.util.Optional;
import org.yaoshi.document.Node;

/** A report in the keys of the check contract, for everything that speaks JSON. */
public final class ReportDocument {

    private ReportDocument() {}

    /** @param file the file the recipe came from, on the command line */
    public static Node of(Report report, Optional<String> file) {
        return Node.object()
                .with("file", file)
                .with("verdict", report.verdict().id())
                .with("on", report.on().toString())
                .with("ruleBook", report.ruleBook())
                .with(
                        "findings",
                        Node.items(report.findings().stream()
                                .map(ReportDocument::finding)
                                .toList()))
                .with(
                        "gaps",
                        Node.items(
                                report.gaps().stream().map(ReportDocument::gap).toList()))
                .with(
                        "passed",
                        Node.items(report.passed().stream()
                                .map(ReportDocument::pass)
                                .toList()))
                .with(
                        "notChecked",
                        Node.items(report.notChecked().stream().map(Node::words).toList()))
                .node();
    }

    private static Node finding(Finding finding) {
        return Node.object()
                .with("rule", finding.rule())
                .with("check", finding.check())
                .with("severity", finding.severity().id())
                .with("at", finding.at())
                .with("actual", finding.actual())
                .with("limit", finding.limit())
                .with("derivation", finding.derivation())
                .with("message", Node.words(finding.message()))
                .with("fix", Node.words(finding.fix()))
                .with("because", citation(finding.because()))
                .with("suggestions", Node.items(suggestions(finding.suggestions())))
                .node();
    }

    private static List<Node> suggestions(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(suggestion -> Node.object()
                        .with("set", suggestion.set())
                        .with("to", suggestion.to())
                        .with("safe", Node.truth(suggestion.safe()))
                        .node())
                .toList();
    }

    private static Node gap(Gap gap) {
        return Node.object()
                .with("rule", gap.rule())
                .with("check", gap.check())
                .with("missing", gap.missing())
                .with("message", Node.words(gap.message()))
                .node();
    }

    private static Node pass(Pass pass) {
        return Node.object()
                .with("rule", pass.rule())
                .with("at", pass.at())
                .with("because", citation(pass.because()))
                .node();
    }

    private static Node citation(Citation citation) {
        return Node.object()
                .with("source", citation.source())
                .with("clause", citation.clause())
                .with("number", citation.number())
                .with("from", citation.from().toString())
                .node();
    }
}
