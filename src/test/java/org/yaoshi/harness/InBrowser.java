package org.yaoshi.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A journey through the pages in a real browser; each class has a browser of its own, each test begins without cookies. */
public abstract class InBrowser extends OverHttp {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path folder;

    protected static ChromeDriver browser;

    @BeforeAll
    static void openBrowser() throws IOException, InterruptedException {
        browser = Chromium.open(folder);
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void forgetEverything() {
        browser.manage().deleteAllCookies();
    }

    protected void open(String path) {
        browser.get(at(path).toString());
    }

    /** Waits until what is asked is there: true, or not null. */
    protected <T> T waitFor(Function<? super WebDriver, T> what) {
        return new WebDriverWait(browser, PATIENCE).until(what::apply);
    }

    /** The file of this name, once the browser has it whole. */
    protected Path downloaded(String name) {
        Path file = folder.resolve("downloads").resolve(name);
        waitFor(here -> Files.exists(file));
        return file;
    }

    protected void hasNoAxeViolation() {
        assertThat(new AxeBuilder().analyze(browser).getViolations()).isEmpty();
    }

    /** Keeps what is on the screen, for a person to look at: target/pictures/{name}.png. */
    protected void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
