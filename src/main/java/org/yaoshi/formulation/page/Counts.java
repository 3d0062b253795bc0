package org.yaoshi.formulation.page;

import org.yaoshi.rules.Report;
import org.yaoshi.rules.Severity;

/** How much of each kind a report says (计数). */
public record Counts(long errors, long gaps, long reviews, long warnings, long passed) {

    static Counts of(Report report) {
        return new Counts(
                report.count(Severity.ERROR),
                report.gaps().size(),
                report.count(Severity.REVIEW),
                report.count(Severity.WARNING),
                report.passed().size());
    }
}
