package org.yaoshi.rules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaoshi.document.Excerpt;
import org.yaoshi.document.Language;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Unreadable;

/** The smallest rule base that has one of everything, to be spoilt one text at a time. */
final class TinyBase {

    private final SortedMap<String, String> texts;

    private TinyBase(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    static TinyBase valid() {
        return new TinyBase(new TreeMap<>(Map.of(
                "sources.yaml", SOURCES,
                "vocabulary.yaml", VOCABULARY,
                "scope.yaml", SCOPE,
                "substances/plants.yaml", SUBSTANCES,
                "lists/notice-2023.yaml", LIST,
                "lists/notice-2023.cases.yaml", LIST_CASES,
                "rules/permitted-ingredient/listed.yaml", LISTED,
                "rules/permitted-ingredient/listed.cases.yaml", LISTED_CASES,
                "rules/daily-limit/renshen.yaml", LIMIT,
                "rules/daily-limit/renshen.cases.yaml", LIMIT_CASES)));
    }

    /** This base with one wording changed, which must stand there once. */
    TinyBase with(String path, String wording, String instead) {
        String text = texts.get(path);
        assertThat(text.split(java.util.regex.Pattern.quote(wording), -1))
                .as("«%s» stands once in %s", wording.strip(), path)
                .hasSize(2);
        return withFile(path, text.replace(wording, instead));
    }

    TinyBase withFile(String path, String text) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.put(path, text);
        return new TinyBase(changed);
    }

    TinyBase without(String path) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        assertThat(changed.remove(path)).isNotNull();
        return new TinyBase(changed);
    }

    String text(String path) {
        return texts.get(path);
    }

    RuleBase read() {
        return RuleBookReader.read(RuleFiles.of(texts));
    }

    String fingerprint() {
        return read().book().id();
    }

    private List<Mistake> found() {
        Unreadable refused = catchThrowableOfType(Unreadable.class, this::read);
        assertThat(refused).as("the reader refuses").isNotNull();
        return refused.mistakes();
    }

    /** Every mistake as {@code file:line:column: words}. */
    List<String> mistakes() {
        return found().stream()
                .map(mistake -> mistake.place() + ": " + mistake.words().en())
                .toList();
    }

    /** The only mistake the way a rule author sees it, with the line and the caret. */
    String shown() {
        List<Mistake> mistakes = found();
        assertThat(mistakes).hasSize(1);
        return new Excerpt(texts).show(mistakes.getFirst(), Language.EN);
    }

    private static final String SOURCES = """
            sources:
              - id: notice-2023
                title:
                  zh: "关于党参等的公告"
                  en: "Notice on 党参 and others"
                number: "公告2023年第9号"
                short: "2023年第9号"
                issuer: "国家卫生健康委员会"
                from: 2023-11-09
                certainty: confirmed
              - id: food-law
                title:
                  zh: "食品安全法"
                  en: "Food Safety Law"
                number: "《食品安全法》"
                short: "食品安全法"
                issuer: "全国人民代表大会常务委员会"
                from: 2021-04-29
                certainty: recall
            """;

    private static final String VOCABULARY = """
            parts:
              - id: root
                zh: 根
                en: root
              - id: tuberous-root
                zh: 块根
                en: tuberous root
                kind-of: [root]
              - id: leaf
                zh: 叶
                en: leaf
                aliases: [叶片]
            forms:
              - id: extract
                zh: 提取物
                en: extract
                extract: true
            roles:
              - id: spice
                zh: 香辛料
                en: spice
            functions:
              - id: sweetener
                zh: 甜味剂
                en: sweetener
            groups:
              - id: infants
                zh: 婴幼儿
                en: infants
            allergens:
              - id: peanut
                zh: 花生
                en: peanut
            pathways:
              - id: ordinary-food
                zh: 普通食品
                en: ordinary food
            provinces:
              - id: CN-SX
                zh: 山西省
                en: Shanxi
            categories:
              - id: "12.0"
                zh: 调味品
                en: seasonings
              - id: "14.05.03"
                zh: 植物饮料
                en: plant beverages
            """;

    private static final String SCOPE = """
            reviewed: 2026-08-06
            not-checked:
              - zh: "微生物。"
                en: "Microbiology."
            """;

    private static final String SUBSTANCES = """
            substances:
              - id: dangshen
                zh: 党参
                en: Codonopsis root
                pinyin: dǎng shēn
                aliases: [川党参, 素花党参]
                latin: [Codonopsis pilosula]
              - id: renshen
                zh: 人参
                en: Ginseng
                latin: [Panax ginseng]
              - id: huasheng
                zh: 花生
                en: Peanut
                allergen: peanut
            """;

    private static final String LIST = """
            list: notice-2023
            kind: food-medicine
            title:
              zh: "党参等目录"
              en: "党参 and others"
            because:
              source: notice-2023
              clause: "附件"
            from: 2023-11-09
            entries:
              - substance: dangshen
                as: 党参
                parts: [root]
                parts-by: notice
              - substance: renshen
                as: 人参（人工种植）
                age-at-most: 5 y
            """;

    private static final String LIST_CASES = """
            transcription: "党参、人参（人工种植）"

            cases:
              - case: "admitted on the day"
                on: 2023-11-09
                formulation:
                  pathway: ordinary-food
                  lines:
                    - ingredient: 党参
                      part: 根
                passes: [/lines/0]
            """;

    private static final String LISTED = """
            rule: permitted-ingredient/listed
            title:
              zh: "原料须在名单内"
              en: "Every ingredient must be listed"
            why:
              zh: "法律如此。"
              en: "The law says so."
            fix:
              zh: "换用名单内的原料。"
              en: "Use what is listed."
            versions:
              - from: 2021-04-29
                severity: error
                because:
                  source: food-law
                  clause: "第三十七条"
                pathways:
                  ordinary-food: [food-medicine]
                  pilot: [food-medicine]
                  health-food: [food-medicine, health-food-only]
                spice-roles: [spice]
                spice-categories: ["12.0"]
            """;

    private static final String LISTED_CASES = """
            cases:
              - case: "on no list"
                on: 2026-11-23
                formulation:
                  pathway: ordinary-food
                  lines:
                    - ingredient: 花生
                finds:
                  - at: /lines/0
                    source: food-law
            """;

    private static final String LIMIT = """
            rule: daily-limit/renshen
            title:
              zh: "人参每日不超过3克"
              en: "At most 3 g of ginseng a day"
            why:
              zh: "公告如此。"
              en: "The notice says so."
            fix:
              zh: "少放人参。"
              en: "Use less ginseng."
            versions:
              - from: 2012-08-29
                severity: error
                because:
                  source: notice-2023
                  clause: "食用量"
                substances: [renshen]
                at-most: 3 g/day
              - from: 2024-01-01
                severity: error
                because:
                  source: notice-2023
                  clause: "食用量"
                substances: [renshen]
                at-most: 2 g/day
            """;

    private static final String LIMIT_CASES = """
            cases:
              - case: "two grams exactly"
                on: 2026-11-23
                formulation:
                  yield: 100 g
                  serving: 10 g
                  servingsPerDay: "1"
                  lines:
                    - ingredient: 人参
                      amount: 20 g
                passes: [/lines/0/amount]
            """;
}
