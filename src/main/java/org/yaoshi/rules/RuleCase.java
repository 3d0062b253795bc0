package org.yaoshi.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaoshi.document.Node;
import org.yaoshi.document.Place;
import org.yaoshi.formulation.FormulationReader;

/**
 * A recipe with what the law is known to say of it (用例), written beside the rule it belongs to.
 *
 * @param place where the case stands
 * @param rule the rule it is about; empty when it is about all rules together
 * @param verdict what the whole report must conclude, where that is said
 * @param finds exactly the findings there must be
 * @param gaps exactly the gaps there must be
 * @param passes exactly the places that must pass, where that is said
 * @param silent whether the rule must say nothing at all
 */
public record RuleCase(
        String name,
        Place place,
        Optional<String> rule,
        LocalDate on,
        Node recipe,
        Optional<Verdict> verdict,
        List<ExpectedFinding> finds,
        List<ExpectedGap> gaps,
        Optional<List<String>> passes,
        boolean silent) {

    public RuleCase {
        finds = List.copyOf(finds);
        gaps = List.copyOf(gaps);
        passes = passes.map(List::copyOf);
    }

    /** A finding by its place, numbers and citation, never by its wording; what is empty is not compared. */
    public record ExpectedFinding(
            Optional<String> rule,
            Optional<String> check,
            String at,
            Optional<Severity> severity,
            Optional<String> actual,
            Optional<String> limit,
            String source,
            Optional<List<Change>> suggests) {

        boolean describes(Finding finding) {
            return rule.map(finding.rule()::equals).orElse(true)
                    && check.map(finding.check()::equals).orElse(true)
                    && at.equals(finding.at())
                    && severity.map(finding.severity()::equals).orElse(true)
                    && (actual.isEmpty() || actual.equals(finding.actual()))
                    && (limit.isEmpty() || limit.equals(finding.limit()))
                    && source.equals(finding.because().source())
                    && suggests.map(changes -> changes.equals(finding.suggestions().stream()
                                    .map(suggestion -> new Change(suggestion.set(), suggestion.to()))
                                    .toList()))
                            .orElse(true);
        }
    }

    /** A change that must be suggested. */
    public record Change(String set, String to) {}

    /** A gap by the place that is missing. */
    public record ExpectedGap(Optional<String> rule, String missing) {

        boolean describes(Gap gap) {
            return rule.map(gap.rule()::equals).orElse(true) && missing.equals(gap.missing());
        }
    }

    /** The report on this case's recipe. */
    public Report check(RuleBook book) {
        return Checker.check(new FormulationReader(book.vocabulary()).read(recipe), book, on);
    }

    /** How the report differs from what the case expects; empty when the law is kept. */
    public List<String> disagreements(RuleBook book) {
        Report report = check(book);
        List<String> disagreements = new ArrayList<>();
        verdict.filter(expected -> expected != report.verdict())
                .ifPresent(expected -> disagreements.add("expected the verdict " + expected.id() + ", was "
                        + report.verdict().id()));
        List<Finding> findings = new ArrayList<>(
                report.findings().stream().filter(this::concerns).toList());
        List<Gap> missing =
                new ArrayList<>(report.gaps().stream().filter(this::concerns).toList());
        for (ExpectedFinding expected : finds) {
            Optional<Finding> found =
                    findings.stream().filter(expected::describes).findFirst();
            found.ifPresentOrElse(findings::remove, () -> disagreements.add("expected, not found: " + expected));
        }
        for (ExpectedGap expected : gaps) {
            Optional<Gap> found = missing.stream().filter(expected::describes).findFirst();
            found.ifPresentOrElse(missing::remove, () -> disagreements.add("expected, not missing: " + expected));
        }
        findings.forEach(finding -> disagreements.add("found, not expected: " + finding));
        missing.forEach(gap -> disagreements.add("missing, not expected: " + gap));
        List<String> passed = report.passed().stream()
                .filter(this::concerns)
                .map(Pass::at)
                .sorted()
                .toList();
        if (silent && !passed.isEmpty()) {
            disagreements.add("expected silence, passed " + passed);
        }
        passes.map(places -> places.stream().sorted().toList())
                .filter(places -> !places.equals(passed))
                .ifPresent(places -> disagreements.add("expected to pass " + places + ", passed " + passed));
        return disagreements;
    }

    private boolean concerns(Remark remark) {
        return rule.map(remark.rule()::equals).orElse(true);
    }
}
