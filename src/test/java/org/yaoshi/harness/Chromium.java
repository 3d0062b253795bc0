package org.yaoshi.harness;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The real browser that the tests drive. It is the operating system's package, because a browser that is a download of its own
 * cannot be had everywhere; on a Debian machine it is installed when it is missing and root may do so.
 */
final class Chromium {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private Chromium() {}

    /** A fresh browser, with a profile and a download folder of its own under {@code folder}. */
    static ChromeDriver open(Path folder) throws IOException, InterruptedException {
        install();
        var options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                // Without these it calls its maker at every start.
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--window-size=1280,1024",
                "--user-data-dir=" + folder.resolve("profile"));
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "intl.accept_languages",
                        "zh-CN,zh",
                        "download.default_directory",
                        folder.resolve("downloads").toString()));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    private static void install() throws IOException, InterruptedException {
        if (found()) {
            return;
        }
        if (Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"))) {
            run("apt-get", "update");
            run("apt-get", "install", "-y", "chromium", "chromium-driver", "fonts-noto-cjk");
        }
        if (!found()) {
            throw new IllegalStateException("""
                    The browser tests need Chromium and its driver, at %s and %s.
                    On Debian or Ubuntu: apt-get install chromium chromium-driver; elsewhere install them and lay links there.""".formatted(BROWSER, DRIVER));
        }
    }

    private static boolean found() {
        return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(
                        Path.of("target", "chromium-install.log").toFile()));
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        int exit = process.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", List.of(command)) + " ended with " + exit
                    + "; target/chromium-install.log tells more");
        }
    }
}
