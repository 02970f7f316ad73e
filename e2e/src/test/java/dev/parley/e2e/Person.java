package dev.parley.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody at a browser of their own, with the words people use for what they do. */
final class Person implements AutoCloseable {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    /** In milliseconds: busy machines are slow, and what is there is seen at once. */
    static final double PATIENCE = 20_000;

    private static final int MOST_PRESSES = 80;
    /** In milliseconds. */
    private static final long BETWEEN_PRESSES = 250;
    /** Before the second click of a double click, in milliseconds. */
    private static final int[] PAUSES = {0, 60, 150};

    private static final String FOCUSED_NAME = """
            () => {
              const focused = document.activeElement;
              const name = focused.getAttribute('aria-label') ?? focused.labels?.[0]?.innerText ?? focused.innerText;
              return name.trim();
            }
            """;

    private static final String NOTHING_MOVES = """
            () => document.getAnimations().every(
                each => each.playState !== 'running' || each.effect.getComputedTiming().endTime === Infinity)
            """;

    private final BrowserContext context;
    private final Page page;
    private final String home;
    private long pressedAt;
    private int presses;

    Person(BrowserContext context, String home) {
        this.context = context;
        this.home = home;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
    }

    Page page() {
        return page;
    }

    /** A second tab of the same browser; it closes with the browser. */
    Person anotherTab() {
        return new Person(context, home);
    }

    /** Signs in at Keycloak; the demo passwords are the names. */
    Person signIn(String name) {
        return signIn(name, name);
    }

    Person signIn(String name, String password) {
        page.navigate(home + "/login?to=/app");
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("[type=submit]").click();
        page.waitForURL("**/app**");
        sees("Today");
        return this;
    }

    /** Opens a path of the suite, or a whole link as it stands in a mail. */
    Person opens(String target) {
        page.navigate(target.startsWith("http") ? target : home + target);
        return this;
    }

    void presses(String button) {
        press(page.getByRole(AriaRole.BUTTON, named(button)).first());
    }

    void presses(Pattern button) {
        press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first());
    }

    private void press(Locator button) {
        letsGoOfTheMouse();
        boolean sends = "submit".equals(button.getAttribute("type"));
        button.scrollIntoViewIfNeeded();
        BoundingBox place = button.boundingBox();
        button.click();
        if (sends) {
            pressesAgain(place);
        }
        pressedAt = System.nanoTime();
    }

    /** The second click of people who click everything twice; wherever the page is by then, it must do no harm. */
    private void pressesAgain(BoundingBox place) {
        page.waitForTimeout(PAUSES[presses++ % PAUSES.length]);
        page.mouse().click(place.x + place.width / 2, place.y + place.height / 2);
    }

    /** Nobody decides on a second button within a fifth of a second; a click that soon belongs to the first one. */
    private void letsGoOfTheMouse() {
        long sinceLast = Duration.ofNanos(System.nanoTime() - pressedAt).toMillis();
        if (sinceLast < BETWEEN_PRESSES) {
            page.waitForTimeout(BETWEEN_PRESSES - sinceLast);
        }
    }

    void turnsOn(String toggle) {
        Locator control = page.getByRole(AriaRole.SWITCH, named(toggle));
        assertThat(control).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(PATIENCE));
        control.click(new Locator.ClickOptions().setForce(true));
        assertThat(control).isChecked();
    }

    void types(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
    }

    /** Fills a field by its accessible name, which leaves out the mark of required fields. */
    void answers(String question, String text) {
        page.getByRole(AriaRole.TEXTBOX, named(question)).first().fill(text);
    }

    /** Waits for a heading, by the whole of its text. */
    void sees(String heading) {
        awaits(page.getByRole(AriaRole.HEADING, named(heading)).first());
    }

    void reads(String text) {
        awaits(page.getByText(text).first());
    }

    /** A failure tells what was on the page instead. */
    private void awaits(Locator wanted) {
        try {
            assertThat(wanted).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        } catch (AssertionError e) {
            throw new AssertionError(
                    e.getMessage() + "\n" + page.url() + " says:\n"
                            + page.locator("body").innerText(),
                    e);
        }
    }

    /** Light or dark, as the phone is set. */
    void prefers(String scheme) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.valueOf(scheme.toUpperCase(Locale.ROOT))));
    }

    /** Presses Tab until what is called like this has the focus. */
    Keyboard tabsTo(String name) {
        return movesTo("Tab", name);
    }

    Keyboard tabsTo(Pattern name) {
        return movesTo("Tab", name);
    }

    /** Tabs to the button of a menu and opens it; the arrows work once the menu has the focus. */
    void opensMenu(String button) {
        tabsTo(button).press("Enter");
        awaitMenu();
    }

    void awaitMenu() {
        assertThat(page.locator("[role=menu] :focus")).isVisible();
    }

    /** Presses a key until what is called like this has the focus. */
    Keyboard movesTo(String key, String name) {
        return movesTo(key, Pattern.compile(Pattern.quote(name)));
    }

    private Keyboard movesTo(String key, Pattern name) {
        for (int presses = 0; presses < MOST_PRESSES; presses++) {
            page.keyboard().press(key);
            if (name.matcher(focused()).matches()) {
                return page.keyboard();
            }
        }
        throw new AssertionError("The key " + key + " never reaches '" + name + "' on " + page.url());
    }

    /** What has the focus, by its name; waits, since it comes with what opens or closes. */
    void isOn(String name) {
        Awaitility.await("focus on " + name).atMost(Duration.ofSeconds(10)).until(this::focused, name::equals);
    }

    private String focused() {
        return (String) page.evaluate(FOCUSED_NAME);
    }

    /** No serious or critical finding of axe on the page as it is now, once what fades in is there. */
    void findsPageAccessible() {
        Awaitility.await("end of what moves").until(() -> (Boolean) page.evaluate(NOTHING_MOVES));
        List<String> findings = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
        Assertions.assertThat(findings).as("axe findings on " + page.url()).isEmpty();
    }

    /** The page is no wider than the screen. */
    void findsNothingCutOff() {
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assertions.assertThat(((Number) beyond).intValue())
                .as("pixels beyond the screen on " + page.url())
                .isLessThanOrEqualTo(0);
    }

    /** Keeps a picture of the page among the build's output. */
    void photographs(String name) {
        Path folder = Path.of(System.getProperty("parley.screenshots", "target/screenshots"));
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    @Override
    public void close() {
        context.close();
    }
}
