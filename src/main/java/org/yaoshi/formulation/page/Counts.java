package org.yaoshi.formulation.page;

import org.yaoshi.rules.Report;
import org.yaoshi.rules.Severity;

/** How much of each kind a report says (计数). */
public record Counts(long errors, long gaps, long reviews, long warnings, long passed) {

    static Counts of(Report report) {
        return new Counts(
                findings(report, Severity.ERROR),
                report.gaps().size(),
                findings(report, Severity.REVIEW),
                findings(report, Severity.WARNING),
                report.passed().size());
    }

    private static long findings(Report report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
