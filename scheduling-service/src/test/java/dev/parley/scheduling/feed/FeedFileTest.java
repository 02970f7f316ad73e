package dev.parley.scheduling.feed;

import dev.parley.platform.link.PublicLinks;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class FeedFileTest {

    private static final Instant START = Instant.parse("2027-03-02T09:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asha Rao",
                "Maximiliane Wolfeschlegelsteinhausenbergerdorff, Gräfin von und zu Öztürk-Großenhain",
                "🎉👩🏽‍💻🎉👩🏽‍💻🎉👩🏽‍💻🎉👩🏽‍💻🎉👩🏽‍💻🎉👩🏽‍💻🎉👩🏽‍💻",
                "שירה לוי; \\ \"x\"",
                "As\u0007ha\r\nATTENDEE:mailto:evil@example.org\u001b"
            })
    void an_entry_names_job_and_candidate_in_lines_that_every_program_reads(String name) throws Exception {
        FeedEntry entry = new FeedEntry(
                UUID.randomUUID(), 2, false, START, START.plusSeconds(2700), "Engineer", "Acme", name, name, START);

        byte[] file = new FeedFile(new PublicLinks("https://parley.example")).write(List.of(entry));

        assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n", -1))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == 0xfffd))
                .noneMatch(line -> line.startsWith("ATTENDEE"));
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        calendar.validate();
        VEvent event = calendar.<VEvent>getComponents().getFirst();
        String shown = name.replace("\r\n", "\n").replaceAll("[\u0007\u001b]", "");
        assertThat(event.getSummary().getValue()).isEqualTo(shown + " - Engineer at Acme");
        assertThat(event.getDescription().getValue()).isEqualTo("With " + shown);
        assertThat(event.getLocation().getValue()).isEqualTo(shown);
    }
}
