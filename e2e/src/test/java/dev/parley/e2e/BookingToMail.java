package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Books at a fixed rate, whatever becomes of the bookings before, and reads from the log when the mails had gone out. */
final class BookingToMail {

    static final int PER_SECOND = 20;
    private static final int FIRST = 100;
    /** C1 compiles a method when it was called 100 times, some of them only once in several bookings. */
    private static final int WARM_UP = 500;

    private static final int MEASURED = 200;

    /**
     * @param toMail     POST sent to mail accepted
     * @param toStamp    POST sent to booking stamped
     * @param toConsumer booking stamped to request stored
     * @param toSmtp     request stored to mail accepted
     */
    record Stages(Samples toMail, Samples toStamp, Samples toConsumer, Samples toSmtp, int sent, int refused) {}

    /**
     * @param first  the first bookings after the start
     * @param warmUp those between the first and the measured ones
     */
    record Result(Stages first, Stages warmUp, Stages measured) {}

    private record Booking(Instant sentAt, Http.Answer answer) {}

    /** So many that nobody gets more mails in an hour than the limit per recipient lets through. */
    private static final int CANDIDATES = 10;

    private final Api api;
    private final Instant firstStart = Instant.now().plus(Duration.ofDays(14)).truncatedTo(ChronoUnit.HOURS);
    private int next;

    BookingToMail(Api api) {
        this.api = api;
    }

    /** The mails of each part have gone out before the next begins: it is not to queue behind them. */
    Result run() {
        List<Api.Match> matches = Stream.generate(() -> api.newReadyMatch("Bea Load"))
                .limit(CANDIDATES)
                .toList();
        String interviewer = api.interviewerId("interviewer");
        Stages first = stages(book(matches, interviewer, FIRST));
        Stages warmUp = stages(book(matches, interviewer, WARM_UP));
        return new Result(first, warmUp, stages(book(matches, interviewer, MEASURED)));
    }

    private Stages stages(List<Booking> bookings) {
        List<Long> toMail = new ArrayList<>();
        List<Long> toStamp = new ArrayList<>();
        List<Long> toConsumer = new ArrayList<>();
        List<Long> toSmtp = new ArrayList<>();
        int refused = 0;
        for (Booking booking : bookings) {
            if (booking.answer().status() != 201) {
                refused++;
                continue;
            }
            JsonNode interview = booking.answer().json();
            JsonNode mail = awaitMail(interview.get("id").asText());
            Instant stamped = instant(interview.get("createdAt"));
            Instant stored = instant(mail.get("requestedAt"));
            Instant accepted = instant(mail.get("sentAt"));
            toMail.add(millis(booking.sentAt(), accepted));
            toStamp.add(millis(booking.sentAt(), stamped));
            toConsumer.add(millis(stamped, stored));
            toSmtp.add(millis(stored, accepted));
        }
        return new Stages(
                Samples.of(toMail),
                Samples.of(toStamp),
                Samples.of(toConsumer),
                Samples.of(toSmtp),
                bookings.size(),
                refused);
    }

    private List<Booking> book(List<Api.Match> matches, String interviewer, int count) {
        List<Future<Booking>> sent = new ArrayList<>();
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(PER_SECOND)) {
            for (int i = 0; i < count; i++) {
                Api.Match match = matches.get(next % CANDIDATES);
                Instant start = firstStart.plus(Duration.ofMinutes(5L * next++));
                sent.add(clock.schedule(
                        () -> new Booking(
                                Instant.now(), api.bookWith(match, interviewer, start, Duration.ofMinutes(5))),
                        i * 1000L / PER_SECOND,
                        TimeUnit.MILLISECONDS));
            }
            List<Booking> bookings = new ArrayList<>();
            for (Future<Booking> booking : sent) {
                bookings.add(booking.get());
            }
            return bookings;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode awaitMail(String interviewId) {
        return Awaitility.await("mail of " + interviewId)
                .atMost(Duration.ofSeconds(60))
                .until(() -> sentMail(interviewId), found -> found != null);
    }

    private JsonNode sentMail(String interviewId) {
        JsonNode items = api.get("recruiter", "/notifications?subjectType=interview&subjectId=" + interviewId)
                .ok()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(mail ->
                        mail.get("template").asText().equals("interview-scheduled") && mail.hasNonNull("sentAt"))
                .findFirst()
                .orElse(null);
    }

    private static long millis(Instant from, Instant to) {
        return Duration.between(from, to).toMillis();
    }

    private static Instant instant(JsonNode value) {
        return Instant.parse(value.asText());
    }
}
