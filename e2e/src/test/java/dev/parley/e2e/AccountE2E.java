package dev.parley.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.UUID;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody new makes an account, and later has forgotten the password. */
class AccountE2E {

    private static final String FIRST_PASSWORD = "a lamp on seven chairs";
    private static final String SECOND_PASSWORD = "nine rivers under glass";

    private final Suite suite = Suite.shared();

    @BeforeEach
    void presentTime() {
        suite.backToThePresent();
    }

    @Test
    void is_made_confirmed_used_and_recovered() {
        String address = "nora." + UUID.randomUUID() + "@people.example";
        try (Person nora = suite.browsers().phone()) {
            nora.opens("/login?to=/app");
            follows(nora, "Create an account");
            fill(nora, "#email", address);
            fill(nora, "#username", address.substring(0, address.indexOf('@')));
            fill(nora, "#firstName", "Nora");
            fill(nora, "#lastName", "New");
            nora.page().locator("#zoneinfo").selectOption("Asia/Kolkata");
            submits(nora);
            nora.sees("Check your inbox");

            nora.opens(suite.inbox()
                    .awaitMail(address, "Confirm your email address")
                    .accountLink());
            choosesPassword(nora, FIRST_PASSWORD);
            isSignedIn(nora);

            nora.opens("/logout");
            nora.opens("/login?to=/app");
            signsIn(nora, address, "not the password");
            nora.reads("The email, username or password is wrong.");
            nora.findsPageAccessible();
            follows(nora, "Forgot your password?");
            fill(nora, "#username", address);
            submits(nora);
            nora.reads("Check your inbox.");

            nora.opens(suite.inbox().awaitMail(address, "Choose a new password").accountLink());
            choosesPassword(nora, SECOND_PASSWORD);
            isSignedIn(nora);
        }
        try (Person other = suite.browsers().desktop()) {
            other.opens("/login?to=/app");
            signsIn(other, address, FIRST_PASSWORD);
            other.reads("The email, username or password is wrong.");
            signsIn(other, address, SECOND_PASSWORD);
            isSignedIn(other);
        }
        assertThat(new KeycloakAdmin(suite.stack().keycloakUrl()).events(address))
                .contains("REGISTER", "VERIFY_EMAIL", "LOGIN", "LOGIN_ERROR", "LOGOUT", "SEND_RESET_PASSWORD");
    }

    @ParameterizedTest
    @CsvSource({"light, false", "dark, false", "light, true", "dark, true"})
    void its_pages_can_be_read_by_everybody(String scheme, boolean phone) {
        try (Person visitor =
                phone ? suite.browsers().phone() : suite.browsers().desktop()) {
            visitor.prefers(scheme);
            String kind = scheme + (phone ? "-390" : "-1440");
            for (String page : new String[] {"", "Create an account", "Forgot your password?"}) {
                visitor.opens("/login?to=/app");
                if (!page.isEmpty()) {
                    follows(visitor, page);
                }
                visitor.findsPageAccessible();
                visitor.findsNothingCutOff();
                visitor.photographs("account-" + page.replaceAll("\\W", "") + "-" + kind);
            }
        }
    }

    private static void choosesPassword(Person person, String password) {
        Locator onward = person.page().locator("a[href*='action-token']");
        if (onward.count() > 0) { // mail scanners open links, so Keycloak asks first
            onward.first().click();
        }
        fill(person, "#password-new", password);
        fill(person, "#password-confirm", password);
        person.findsPageAccessible();
        submits(person);
    }

    private static void signsIn(Person person, String name, String password) {
        fill(person, "#username", name);
        fill(person, "#password", password);
        submits(person);
    }

    private void isSignedIn(Person person) {
        person.page().waitForURL("**/app**");
        Object status = person.page().evaluate("fetch('/api/v1/session').then(answer => answer.status)");
        assertThat(status).isEqualTo(200);
        person.findsNothingCutOff();
    }

    private static void follows(Person person, String link) {
        Page page = person.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
        assertThat(page.locator("form").first()).isVisible();
    }

    private static void fill(Person person, String field, String text) {
        person.page().locator(field).fill(text);
    }

    private static void submits(Person person) {
        person.page().locator("[type=submit]").first().click();
    }
}
