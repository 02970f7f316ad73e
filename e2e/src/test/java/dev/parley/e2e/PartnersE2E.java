package dev.parley.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Two people who never met make accounts and profiles, find each other, and talk. */
class PartnersE2E {

    private final Suite suite = Suite.shared();

    @BeforeEach
    void presentTime() {
        suite.backToThePresent();
    }

    @Test
    void two_people_register_find_each_other_are_declined_once_and_then_talk() {
        Newcomer mina = Newcomer.called("Mina");
        Newcomer diego = Newcomer.called("Diego");
        try (Person phone = suite.browsers().phone();
                Person desktop = suite.browsers().desktop()) {
            joins(mina, phone, "Advanced");
            looksFine(phone, "member-profile-390");
            joins(diego, desktop, "Expert");
            looksFine(desktop, "member-profile-1440");
            desktop.opens("/app");
            desktop.reads("Others can find you");
            looksFine(desktop, "member-today-1440");

            String found = finds(phone, diego, "Expert");
            looksFine(phone, "partners-390");
            phone.presses("Invite " + diego.name());
            phone.types("A few words", "Shall we?");
            Ring.sends(phone);
            Ring.waitsFor(phone, diego);
            Ring.isRung(desktop, mina);
            desktop.reads("Shall we?");
            desktop.presses("Decline");
            phone.reads(diego.name() + " declined your invitation");
            isBackAt(phone, found, diego);
            Ring.hearsNothingMore(desktop);

            finds(desktop, mina, "Advanced");
            looksFine(desktop, "partners-1440");
            desktop.presses("Invite " + mina.name());
            Ring.sends(desktop);
            phone.presses("Accept & Start");
            Ring.meet(phone, desktop);
            Media.awaitMore(phone.page());
            Media.awaitMore(desktop.page());
        }
    }

    /** From the first page of the suite to being listed. */
    private void joins(Newcomer member, Person person, String level) {
        member.registers(suite, person);
        person.reads("Your profile is not complete");
        Page page = person.page();
        follows(person, "Complete your profile");
        person.types("Headline", "Engineer");
        addsPhoto(person);
        assertThat(page.getByLabel("Headline")).hasValue("Engineer");
        Locator skills = field(page, "Skills");
        skills.fill("Kafka");
        skills.press("Enter");
        chooses(page, "Level", level);
        chooses(page, "Languages you speak", "Korean");
        page.keyboard().press("Escape");
        person.presses("Save profile");
        person.reads("Others can find you.");
    }

    /** Whatever the page looks like, which is a picture larger than a photo may be. */
    private static void addsPhoto(Person person) {
        Page page = person.page();
        page.locator("input[type=file]").setInputFiles(new FilePayload("me.png", "image/png", page.screenshot()));
        person.reads("Your photo is saved");
        assertThat(page.locator("main img")).hasJSProperty("naturalWidth", 256);
    }

    /** By name and level, from Today; returns the address with these filters. */
    private static String finds(Person person, Newcomer partner, String level) {
        Page page = person.page();
        person.opens("/app");
        follows(person, "Find a partner");
        person.types("Search name, headline or skill", partner.lastName());
        page.waitForURL(Pattern.compile(".*/app/partners\\?.*q=.*"));
        chooses(page, "Any level", level);
        page.waitForURL(Pattern.compile(".*/app/partners\\?.*level=.*"));
        person.reads(partner.name());
        assertThat(partners(page)).hasCount(1);
        assertThat(partners(page).locator("img")).hasJSProperty("naturalWidth", 256);
        return page.url();
    }

    private static void isBackAt(Person person, String found, Newcomer partner) {
        Page page = person.page();
        Ring.hearsNothingMore(person);
        assertThat(page).hasURL(found);
        assertThat(page.getByLabel("Search name, headline or skill")).hasValue(partner.lastName());
        assertThat(field(page, "Any level")).hasValue("Expert");
        assertThat(partners(page)).hasCount(1);
        person.reads(partner.name());
    }

    private static Locator partners(Page page) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Partners"))
                .locator("> li");
    }

    private static void chooses(Page page, String field, String option) {
        field(page, field).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private static Locator field(Page page, String name) {
        return page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(name).setExact(true)))
                .first();
    }

    private static void follows(Person person, String link) {
        person.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    private static void looksFine(Person person, String name) {
        person.findsPageAccessible();
        person.findsNothingCutOff();
        person.photographs(name);
    }
}
