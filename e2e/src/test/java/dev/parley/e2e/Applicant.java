package dev.parley.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A candidate who fills in the form of a verification: proof of identity, with a passport. */
final class Applicant {

    private static final Pattern BEGIN = Pattern.compile("Start|Continue where I stopped|Correct my answers");

    private final Person person;

    Applicant(Person person) {
        this.person = person;
    }

    /** Agrees and opens the first part that is not done. */
    void begins() {
        consent().check();
        person.presses(BEGIN);
    }

    Locator consent() {
        return person.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("I have read this and agree"));
    }

    void types(String label, String text) {
        person.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .fill(text);
    }

    void chooses(String label, String value) {
        person.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(value);
    }

    void fillsInPerson() {
        person.sees("About you");
        types("Full name", "Asha Rao");
        types("Date of birth", "1990-02-03");
        chooses("Nationality", "IN");
    }

    void fillsInDocument() {
        person.sees("Your document");
        chooses("Kind of document", "passport");
        types("Document number", "Z1234567");
        chooses("Issued by", "IN");
    }

    void addsFile(String field, FilePayload file) {
        person.page()
                .locator("[data-field='" + field + "'] input[type=file]")
                .last()
                .setInputFiles(file);
    }

    /** Everything, up to the page on which it is looked at once more. */
    void fillsInEverything() {
        begins();
        fillsInPerson();
        person.presses("Continue");
        fillsInDocument();
        person.presses("Continue");
        person.sees("Pictures of the document");
        addsFile("documentFront", picture("passport.png"));
        assertThat(person.page().locator("[data-document]")).isVisible();
        person.presses("Continue and check everything");
        person.sees("Check your answers");
    }

    void submits() {
        person.presses("Submit my details");
    }

    /** Waits until the server has what was typed. */
    void isSaved() {
        assertThat(person.page().locator("[data-save=saved]")).isVisible();
    }

    /** The status and the body of the candidate's own request. */
    @SuppressWarnings("unchecked")
    Http.Answer asks(String method, String path) {
        List<Object> answer = (List<Object>) person.page().evaluate("""
                async ([method, path]) => {
                  const headers = { 'Content-Type': 'application/json', 'X-Parley': '1' };
                  const body = method === 'GET' ? undefined : '{}';
                  const answer = await fetch('/api/v1' + path, { method, headers, body });
                  return [answer.status, await answer.text()];
                }
                """, List.of(method, path));
        return new Http.Answer(((Number) answer.get(0)).intValue(), (String) answer.get(1));
    }

    static FilePayload picture(String name) {
        BufferedImage image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(0x35, 0x54, 0xd1));
        canvas.fillRect(40, 40, 200, 260);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/png", bytes.toByteArray());
    }
}
