package org.yaoshi.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yaoshi.document.Misread;
import org.yaoshi.document.Words;

/** What a finding entails (严重程度). */
public enum Severity {
    /** Blocks filing. */
    ERROR("错误", "error"),
    /** Needs a named person's decision. */
    REVIEW("待人工", "needs review"),
    /** Must be answered in the dossier. */
    WARNING("警告", "warning"),
    /** Asks for nothing. */
    INFO("提示", "info");

    private final Words name;

    Severity(String zh, String en) {
        this.name = new Words(zh, en);
    }

    public Words words() {
        return name;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Severity of(String text) {
        return Arrays.stream(values())
                .filter(severity -> severity.id().equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    String known = Arrays.stream(values()).map(Severity::id).collect(Collectors.joining(", "));
                    return new Misread(
                            "未知的严重程度「" + text + "」；可用：" + known, "unknown severity «" + text + "»; known: " + known);
                });
    }
}
