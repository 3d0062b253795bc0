package org.yaoshi.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yaoshi.document.Misread;
import org.yaoshi.document.Words;

/** What a check says of the recipe as a whole (结论). */
public enum Verdict {
    COMPLIANT("合规", "compliant", "✓"),
    NON_COMPLIANT("不合规", "non-compliant", "✗"),
    NEEDS_REVIEW("待人工", "needs review", "!"),
    INCOMPLETE("资料不全", "incomplete", "?");

    private final Words words;
    private final String sign;

    Verdict(String zh, String en, String sign) {
        this.words = new Words(zh, en);
        this.sign = sign;
    }

    public Words words() {
        return words;
    }

    public String sign() {
        return sign;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Verdict of(String text) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.id().equals(text))
                .findFirst()
                .orElseThrow(() -> new Misread("未知的结论「" + text + "」", "unknown verdict «" + text + "»"));
    }

    /** Any error, else any gap, else any review: the first of these decides. */
    static Verdict over(List<Finding> findings, List<Gap> gaps) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return NON_COMPLIANT;
        }
        if (!gaps.isEmpty()) {
            return INCOMPLETE;
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.REVIEW)) {
            return NEEDS_REVIEW;
        }
        return COMPLIANT;
    }
}
