package dev.parley.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One Chromium for all journeys; each person gets a context of their own, like a browser of their own. */
final class Browsers implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            "--allow-loopback-in-peer-connection");

    private final Playwright playwright;
    private final Browser browser;
    private final String home;

    Browsers(String home) {
        this.home = home;
        PlaywrightAssertions.setDefaultAssertionTimeout(Person.PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(FLAGS));
    }

    Person desktop() {
        return person(1440, 900);
    }

    Person phone() {
        return person(390, 844);
    }

    private Person person(int width, int height) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("en-GB"));
        context.addInitScript(Media.WATCH_CONNECTIONS);
        return new Person(context, home);
    }

    private static Path executable() {
        return Stream.of(
                        System.getenv("PARLEY_BROWSER"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium was found; set PARLEY_BROWSER to its path."));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
