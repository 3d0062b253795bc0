package org.yaoshi.formulation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.yaoshi.harness.InBrowser;

/** What a person does with the pages, in a real browser against the packaged product. */
class PagesBrowserIT extends InBrowser {

    private static final String DRINK = "/product.xhtml?id=shenqi-zhiwu-yinliao";

    @AfterEach
    void daylight() {
        paper("light");
        window(1280, 1024);
    }

    @Test
    void aProductIsSeenAsOfAnEarlierDayAndTakenAlongAsAPdf() throws Exception {
        open("/?on=2026-11-23");
        for (String id : List.of(
                "wuhongtang",
                "wuheitang",
                "wuqingtang",
                "shenqi-zhiwu-yinliao",
                "yumixu-huangqi-daiyongcha",
                "shenqi-hongzao-daiyongcha",
                "duzhongye-daiyongcha")) {
            assertThat(find("#product-" + id + " .verdict").getText()).isEqualTo("✓ 合规");
        }

        browser.findElement(By.linkText("参芪植物饮料")).click();
        assertThat(find("#verdict").getText()).isEqualTo("✓ 合规");
        assertThat(all("#lines .note")).isEmpty();

        asOf("2018-06-01");
        assertThat(browser.getCurrentUrl()).endsWith(DRINK + "&on=2018-06-01");
        assertThat(find("#verdict").getText()).isEqualTo("✗ 不合规");
        assertThat(all("#lines tr.note.ERROR").stream().map(note -> before(note).getText()))
                .satisfiesExactly(
                        line -> assertThat(line).contains("黄芪").contains("✗"),
                        line -> assertThat(line).contains("党参").contains("✗"));
        picture("product-2018");

        find("#pdf").click();
        Path pdf = downloaded("shenqi-zhiwu-yinliao-2018-06-01.pdf");
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
        try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("参芪植物饮料");
        }
    }

    @Test
    void aDayThatIsNoneIsToldAtItsFieldAndTheLastOneStays() {
        open(DRINK + "&on=2018-06-01");

        asOf("2018-02-30");

        assertThat(find("#on-mistake").getText()).contains("2018-02-30").contains("2018-06-01");
        assertThat(find("#on").getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(find("#verdict").getText()).isEqualTo("✗ 不合规");

        asOf("2026-11-23");

        assertThat(all("#on-mistake").getFirst().getText()).isEmpty();
        assertThat(find("#verdict").getText()).isEqualTo("✓ 合规");
    }

    @Test
    void theLanguageChangesInPlaceAndIsRemembered() {
        open(DRINK + "&on=2018-06-01");
        find("#in-english").click();

        assertThat(find("html").getDomAttribute("lang")).isEqualTo("en");
        assertThat(find("#verdict").getText()).isEqualTo("✗ non-compliant");
        assertThat(find("#on").getDomProperty("value")).isEqualTo("2018-06-01");

        open("/");
        assertThat(find("h1").getText()).isEqualTo("Formulations");
        assertThat(find("#product-wuhongtang .verdict").getText()).isEqualTo("✓ compliant");
    }

    @Test
    void oneSignsInAndComesBackAndOutAgain() {
        open(DRINK + "&on=2018-06-01");
        find("#sign-in").click();

        type("login:username", "nobody");
        type("login:password", "wrong");
        browser.findElement(By.id("login:enter")).click();
        assertThat(find("#wrong").getText()).contains("不相符");

        browser.findElement(By.xpath("//button[contains(., '法规专员')]")).click();
        assertThat(browser.getCurrentUrl()).endsWith(DRINK + "&on=2018-06-01");
        assertThat(find("#who").getText()).contains("法规专员");

        browser.findElement(By.id("sign-out")).click();
        assertThat(browser.getCurrentUrl()).endsWith(DRINK + "&on=2018-06-01");
        assertThat(find("#sign-in").isDisplayed()).isTrue();
    }

    @Test
    void whatIsNotThereIsSaidKindly() throws Exception {
        assertThat(get("/product.xhtml?id=nothing").statusCode()).isEqualTo(404);

        open("/product.xhtml?id=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(find("#reason").getText()).contains("<script>alert(1)</script>");
        assertThat(browser.getPageSource()).doesNotContain("Exception");
        find("#back").click();
        assertThat(find("#products").isDisplayed()).isTrue();
    }

    @Test
    void everyPageIsForEverybody() throws Exception {
        Map<String, String> pages = Map.of(
                "start",
                "/?",
                "product",
                DRINK,
                "findings",
                DRINK + "&on=2018-06-01",
                "mistake",
                DRINK + "&on=tomorrow",
                "sign-in",
                "/login.xhtml?",
                "missing",
                "/product.xhtml?id=nothing");
        for (String seen : List.of("zh light", "en light", "zh dark")) {
            String language = seen.substring(0, 2);
            paper(seen.substring(3));
            for (Map.Entry<String, String> page : pages.entrySet()) {
                open(page.getValue() + "&lang=" + language);
                assertThat(browser.getPageSource()).doesNotContain("???", "#{");
                assertThat(find("html").getDomAttribute("lang")).isEqualTo(language);
                hasNoAxeViolation();
                picture(page.getKey() + "-" + seen.replace(' ', '-'));
            }
        }
    }

    @Test
    void nothingRunsOffAPhone() throws Exception {
        window(360, 740);
        for (String page : List.of("/", DRINK + "&on=2018-06-01", "/login.xhtml", "/product.xhtml?id=nothing")) {
            open(page);
            assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
                    .isEqualTo(360L);
        }
        hasNoAxeViolation();
    }

    private static WebElement find(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private static List<WebElement> all(String selector) {
        return browser.findElements(By.cssSelector(selector));
    }

    /** The line that a note stands under. */
    private static WebElement before(WebElement note) {
        return note.findElement(By.xpath("preceding-sibling::tr[contains(@class, 'line')][1]"));
    }

    private void asOf(String day) {
        WebElement field = find("#on");
        field.clear();
        field.sendKeys(day);
        find("#recheck").click();
        waitFor(page -> !find("#on").equals(field));
    }

    private static void type(String id, String text) {
        browser.findElement(By.id(id)).sendKeys(text);
    }

    private static void paper(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static void window(int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }
}
