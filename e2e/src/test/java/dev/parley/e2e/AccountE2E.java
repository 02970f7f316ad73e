package dev.parley.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody new makes an account, and later has forgotten the password. */
class AccountE2E {

    private static final String SECOND_PASSWORD = "nine rivers under glass";

    private final Suite suite = Suite.shared();

    @BeforeEach
    void presentTime() {
        suite.backToThePresent();
    }

    @Test
    void is_made_confirmed_used_and_recovered() {
        Newcomer account = Newcomer.called("Nora");
        String address = account.address();
        try (Person nora = suite.browsers().phone()) {
            account.registers(suite, nora);
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
            Newcomer.choosesPassword(nora, SECOND_PASSWORD);
            isSignedIn(nora);
        }
        try (Person other = suite.browsers().desktop()) {
            other.opens("/login?to=/app");
            signsIn(other, address, Newcomer.PASSWORD);
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
