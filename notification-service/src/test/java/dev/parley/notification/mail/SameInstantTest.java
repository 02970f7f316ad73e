package dev.parley.notification.mail;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.letter.Letter;
import dev.parley.notification.letter.Letter.Fact;
import dev.parley.notification.letter.LetterWriter;
import dev.parley.notification.letter.TestWording;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static dev.parley.notification.TestRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

/** What the request says, what the mail says in both zones and what the calendar entry says is one instant. */
class SameInstantTest {

    private static final Pattern TIME = Pattern.compile(
            "(\\d\\d:\\d\\d)(?: (\\S+))? – (\\d\\d:\\d\\d)(?: (?!in )([^\\s/]+))? (?:in )?(\\S+/\\S+)(?: \\((.+)\\))?");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern DATED = Pattern.compile("(\\w+, \\d+ \\w+ \\d{4}), (.*)");
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/"))
            .sorted()
            .toList();

    private final LetterWriter letters = TestWording.letters();

    @RepeatedTest(5)
    void whatever_the_zones_and_the_date(RepetitionInfo info) throws Exception {
        Random random = new Random(info.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            ZoneId own = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            ZoneId interviews = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            check(Instant.ofEpochSecond(1_767_225_600L + random.nextInt(200_000_000) / 60 * 60L), own, interviews);
        }
    }

    @Test
    void around_each_change_of_the_clocks_in_every_zone() throws Exception {
        ZoneId other = ZoneId.of("Asia/Kathmandu");
        for (String id : ZONES) {
            ZoneId zone = ZoneId.of(id);
            ZoneOffsetTransition change = zone.getRules().nextTransition(Instant.parse("2026-11-21T00:00:00Z"));
            for (int i = 0; i < 2 && change != null; i++) {
                for (long minutes : new long[] {-60, -30, -15, 0, 15, 30, 60}) {
                    check(change.getInstant().plusSeconds(60 * minutes), zone, other);
                }
                change = zone.getRules().nextTransition(change.getInstant());
            }
        }
    }

    @Test
    void in_zones_with_odd_offsets() throws Exception {
        for (String id : List.of("Asia/Kathmandu", "Australia/Eucla", "Asia/Kolkata", "Pacific/Chatham")) {
            check(Instant.parse("2027-03-28T00:59:00Z"), ZoneId.of(id), ZoneId.of("Europe/Berlin"));
            check(Instant.parse("2026-12-31T23:59:00Z"), ZoneId.of("America/New_York"), ZoneId.of(id));
        }
    }

    private void check(Instant start, ZoneId own, ZoneId interviews) throws Exception {
        NotificationRequest request = aRequest("interview-scheduled")
                .in(own.getId())
                .with("zone", interviews.getId())
                .with("startsAt", start.toString())
                .with("endsAt", start.plusSeconds(2700).toString())
                .calendar("REQUEST", 0, start)
                .build();
        Letter letter = letters.write(request);
        String what = "%s for %s, planned in %s".formatted(start, own, interviews);
        assertThat(told(letter, Span::start)).as(what).containsOnly(start);
        assertThat(told(letter, Span::end)).as(what).containsOnly(start.plusSeconds(2700));
        assertThat(inCalendar(request)).isEqualTo(start);
    }

    private record Span(Instant start, Instant end) {}

    private static List<Instant> told(Letter letter, Function<Span, Instant> which) {
        String date = fact(letter, "Date").values().getFirst();
        Fact time = fact(letter, "Time");
        List<Span> all = new ArrayList<>();
        all.add(read(date, time.values().getFirst()));
        for (String note : time.notes()) {
            Matcher dated = DATED.matcher(note);
            all.add(dated.matches() ? read(dated.group(1), dated.group(2)) : read(date, note));
        }
        return all.stream().map(which).toList();
    }

    /** As a person would: the date, the time, the zone; where the hour comes twice, its letters tell which. */
    private static Span read(String date, String time) {
        Matcher parts = TIME.matcher(time);
        assertThat(parts.matches()).as(time).isTrue();
        ZoneId zone = ZoneId.of(parts.group(5));
        String both = parts.group(6);
        Instant start = only(date, parts.group(1), zone, parts.group(2) == null ? both : parts.group(2));
        String endLetters = parts.group(4) == null ? both : parts.group(4);
        LocalDate day = start.plusSeconds(2700).atZone(zone).toLocalDate();
        Instant end = only(day.format(DATE), parts.group(3), zone, endLetters);
        return new Span(start, end);
    }

    private static Instant only(String date, String time, ZoneId zone, String letters) {
        LocalDateTime local = LocalDateTime.of(LocalDate.parse(date, DATE), LocalTime.parse(time));
        List<Instant> possible = zone.getRules().getValidOffsets(local).stream()
                .map(local::toInstant)
                .filter(at -> letters == null
                        || letters.equals(letters("z", at, zone))
                        || letters.equals(letters("'UTC'xxx", at, zone)))
                .toList();
        assertThat(possible).as(date + " " + time + " " + zone + " " + letters).hasSize(1);
        return possible.getFirst();
    }

    private static String letters(String pattern, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(at.atZone(zone));
    }

    private static Fact fact(Letter letter, String label) {
        return letter.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Instant inCalendar(NotificationRequest request) throws Exception {
        byte[] file = CalendarFile.of(request.calendar(), new Address(null, "a@b.org"), Instant.EPOCH)
                .content();
        VEvent event = new CalendarBuilder()
                .build(new ByteArrayInputStream(file))
                .<VEvent>getComponents()
                .getFirst();
        DtStart<Temporal> start =
                event.<DtStart<Temporal>>getProperty("DTSTART").orElseThrow();
        return Instant.from(start.getDate());
    }
}
