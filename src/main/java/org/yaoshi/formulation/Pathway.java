package org.yaoshi.formulation;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.yaoshi.document.Misread;

/** The way by which a product comes to market (管理类别): each has lists and rules of its own. */
public enum Pathway {
    /** 普通食品. */
    ORDINARY_FOOD("ordinary-food"),
    /** 食药物质试点产品. */
    PILOT("pilot"),
    /** 保健食品. */
    HEALTH_FOOD("health-food");

    private final String id;

    Pathway(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Pathway of(String text) {
        return Arrays.stream(values())
                .filter(pathway -> pathway.id.equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    String known = Arrays.stream(values()).map(Pathway::id).collect(Collectors.joining(", "));
                    return new Misread(
                            "未知的类别「" + text + "」；可用：" + known, "unknown pathway «" + text + "»; known: " + known);
                });
    }
}
