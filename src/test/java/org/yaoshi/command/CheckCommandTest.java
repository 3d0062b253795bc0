package org.yaoshi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaoshi.document.Node;
import org.yaoshi.document.json.Json;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theSevenProductsAreCompliantToday() throws IOException {
        try (Stream<Path> products = Files.list(Path.of("formulation-rules/products"))) {
            List<String> arguments = Stream.concat(
                            Stream.of("check", "--on", "2026-11-23"),
                            products.map(Path::toString).sorted())
                    .toList();
            assertThat(yaoshi(arguments.toArray(String[]::new))).isZero();
        }
        assertThat(out.toString().lines().filter(line -> line.contains("✓ 合规"))).hasSize(7);
    }

    @Test
    void beforeTheNoticeOf2023NeitherHerbWasAdmitted() {
        assertThat(yaoshi("check", "formulation-rules/products/shenqi-zhiwu-yinliao.yaml", "--on", "2018-06-01"))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("「黄芪」在 2018-06-01", "「党参」在 2018-06-01", "尚未列入")
                .contains("shenqi-zhiwu-yinliao.yaml:26:5");
    }

    @ParameterizedTest
    @CsvSource({
        "何首乌, 块根, 5 g, main, permitted-ingredient",
        "杜仲, 皮, 5 g, main, permitted-ingredient",
        "当归, 根, 15 g, main, permitted-ingredient",
        "人参, 根, 12.04 g, main, daily-limit",
    })
    void whatTheLawForbidsEndsWithOne(String ingredient, String part, String amount, String role, String check)
            throws IOException {
        Path recipe = write("recipe.yaml", """
                pathway: ordinary-food
                category: "14.05.03"
                yield: 1000 mL
                serving: 250 mL
                servingsPerDay: 1
                lines:
                  - {ingredient: %s, part: %s, age: 5 y, role: %s, amount: %s}
                label:
                  statements: ["孕妇、哺乳期妇女及14周岁以下儿童不宜食用", "食用量≤3克/天"]
                """.formatted(ingredient, part, role, amount));
        assertThat(yaoshi("check", recipe.toString(), "--on", "2026-11-23", "--format", "json"))
                .isEqualTo(1);
        assertThat(checks()).containsExactly(check);
    }

    @Test
    void threeGramsADayExactlyIsCompliant() throws IOException {
        Path recipe = write("recipe.yaml", """
                pathway: ordinary-food
                yield: 1000 mL
                serving: 250 mL
                servingsPerDay: 1
                lines:
                  - {ingredient: 人参, part: 根, age: 5 y, amount: 12 g}
                label:
                  statements: ["孕妇、哺乳期妇女及14周岁以下儿童不宜食用", "食用量≤3克/天"]
                """);
        assertThat(yaoshi("check", recipe.toString(), "--on", "2026-11-23")).isZero();
    }

    @Test
    void eachMistakeIsShownWithItsLineAndACaret() throws IOException {
        Path recipe = write("recipe.yaml", """
                pathwy: ordinary-food
                lines:
                  - {ingredient: 党参, amount: 12 gr}
                """);
        assertThat(yaoshi("check", recipe.toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly(
                        recipe + ":1:1: /pathwy: 未知的键「pathwy」，是否想写「pathway」？",
                        "    pathwy: ordinary-food",
                        "    ^",
                        recipe + ":3:30: /lines/0/amount: 未知的单位「gr」；可用单位：kg、g、mg、µg、L、mL",
                        "      - {ingredient: 党参, amount: 12 gr}",
                        "                                   ^");
    }

    @Test
    void aFileThatIsNotThereSpoilsNoOther() {
        String product = "formulation-rules/products/wuhongtang.yaml";
        assertThat(yaoshi("check", "nowhere.yaml", product, "--on", "2026-11-23", "--format", "json"))
                .isEqualTo(2);
        assertThat(Json.read("", out.toString())).isInstanceOfSatisfying(Node.Items.class, files -> {
            assertThat(text(files.nodes().get(0), "file")).isEqualTo("nowhere.yaml");
            assertThat(text(files.nodes().get(0), "status")).isEqualTo("400");
            assertThat(text(files.nodes().get(1), "verdict")).isEqualTo("compliant");
        });
    }

    @Test
    void whatIsNoTextIsRefusedInWords() throws IOException {
        Path notUtf8 = folder.resolve("latin.json");
        Files.write(notUtf8, "{\"name\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        Path tooLarge = write("large.yaml", "a".repeat(1_000_001));
        Path noJson = write("no.json", "lines: []");
        assertThat(yaoshi("check", notUtf8.toString(), tooLarge.toString(), noJson.toString(), folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("不是有效的 UTF-8（第 10 个字节）", "文件太大：最多 1000000 字节", "不是有效的 JSON", "这是文件夹")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void aBrokenRuleBaseChecksNothing() throws IOException {
        assertThat(yaoshi("check", "formulation-rules/products/wuhongtang.yaml", "--rules", folder.toString()))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("sources.yaml", "缺少这个文件", "没有检查");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertThat(yaoshi("check", "x.yaml", "--on", "2026-02-30")).isEqualTo(2);
        assertThat(err.toString()).contains("「2026-02-30」不是日期");
    }

    @Test
    void lintFindsTheRuleBaseInOrder() {
        assertThat(yaoshi("lint", "--lang", "en")).isZero();
        assertThat(out.toString()).contains(" 0 fail; sha256:");
    }

    @Test
    void theDossierIsAPdf() throws IOException {
        Path pdf = folder.resolve("a.pdf");
        assertThat(yaoshi(
                        "dossier",
                        "formulation-rules/products/wuhongtang.yaml",
                        "--out",
                        pdf.toString(),
                        "--on",
                        "2026-11-23"))
                .isZero();
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    @Test
    void aDossierOfABrokenRecipeIsNotWritten() throws IOException {
        Path pdf = folder.resolve("b.pdf");
        Path recipe = write("recipe.yaml", "lines: []\n");
        assertThat(yaoshi("dossier", recipe.toString(), "--out", pdf.toString()))
                .isEqualTo(2);
        assertThat(pdf).doesNotExist();
        assertThat(err.toString()).contains("配方里没有原料");
    }

    private int yaoshi(String... arguments) {
        return Yaoshi.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> checks() {
        Node.Items files = (Node.Items) Json.read("", out.toString());
        Node.Items findings = (Node.Items)
                ((Node.Fields) files.nodes().getFirst()).get("findings").orElseThrow();
        return findings.nodes().stream().map(finding -> text(finding, "check")).toList();
    }

    private static String text(Node node, String key) {
        return ((Node.Text) ((Node.Fields) node).get(key).orElseThrow()).value();
    }
}
