package dev.parley.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody with an account of their own, whom no other journey knows. */
record Newcomer(String username, String firstName, String lastName) {

    static final String PASSWORD = "a lamp on seven chairs";
    private static final int MARK = 8;

    static Newcomer called(String firstName) {
        String mark = UUID.randomUUID().toString().substring(0, MARK);
        return new Newcomer(firstName.toLowerCase(java.util.Locale.ROOT) + "-" + mark, firstName, "New " + mark);
    }

    /** A member with a complete profile, made without a browser. */
    static Newcomer listed(Suite suite, String firstName) {
        Newcomer member = called(firstName);
        new KeycloakAdmin(suite.stack().keycloakUrl()).create(member);
        suite.api().knows(member.username, PASSWORD);
        suite.api()
                .put(
                        member.username,
                        "/profile",
                        Map.of(
                                "headline",
                                "Backend engineer",
                                "skills",
                                List.of("Kafka"),
                                "level",
                                "advanced",
                                "languages",
                                List.of("en"),
                                "zone",
                                "Europe/Berlin",
                                "open",
                                true))
                .ok();
        return member;
    }

    /** Makes the account at Keycloak's pages, from the mail's link to the first page of the suite. */
    void registers(Suite suite, Person person) {
        Page page = person.page();
        person.opens("/login?to=/app");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Create an account").setExact(true))
                .click();
        page.locator("#email").fill(address());
        page.locator("#username").fill(username);
        page.locator("#firstName").fill(firstName);
        page.locator("#lastName").fill(lastName);
        page.locator("#zoneinfo").selectOption("Asia/Kolkata");
        submits(page);
        person.sees("Check your inbox");
        person.opens(
                suite.inbox().awaitMail(address(), "Confirm your email address").accountLink());
        choosesPassword(person, PASSWORD);
    }

    static void choosesPassword(Person person, String password) {
        Page page = person.page();
        Locator onward = page.locator("a[href*='action-token']");
        assertThat(onward.or(page.locator("#password-new")).first()).isVisible();
        if (onward.count() > 0) { // mail scanners open links, so Keycloak asks first
            onward.first().click();
        }
        page.locator("#password-new").fill(password);
        page.locator("#password-confirm").fill(password);
        person.findsPageAccessible();
        submits(page);
        page.waitForURL("**/app**");
    }

    Person signsIn(Person person) {
        return person.signIn(username, PASSWORD);
    }

    String address() {
        return username + "@people.example";
    }

    String name() {
        return firstName + " " + lastName;
    }

    private static void submits(Page page) {
        page.locator("[type=submit]").first().click();
    }
}
