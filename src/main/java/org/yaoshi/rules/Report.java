package org.yaoshi.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yaoshi.document.Pointer;
import org.yaoshi.document.Words;

/**
 * What the rules say of one recipe on one day (检查报告).
 *
 * @param on the day as of which it was checked
 * @param ruleBook the id of the rule base that spoke
 * @param notChecked what no machine checked
 */
public record Report(
        Verdict verdict,
        LocalDate on,
        String ruleBook,
        List<Finding> findings,
        List<Gap> gaps,
        List<Pass> passed,
        List<Words> notChecked) {

    public Report {
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
        passed = List.copyOf(passed);
        notChecked = List.copyOf(notChecked);
    }

    /** The findings at a place or inside it: {@code /lines/3} has those of its amount, too. */
    public List<Finding> findingsWithin(String place) {
        return findings.stream()
                .filter(finding -> Pointer.isWithin(finding.at(), place))
                .toList();
    }

    public List<Gap> gapsWithin(String place) {
        return gaps.stream()
                .filter(gap -> Pointer.isWithin(gap.missing(), place))
                .toList();
    }

    public List<Pass> passedWithin(String place) {
        return passed.stream()
                .filter(pass -> Pointer.isWithin(pass.at(), place))
                .toList();
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Everything that was said. */
    public Stream<Remark> remarks() {
        return Stream.of(findings, gaps, passed).flatMap(List::stream);
    }
}
