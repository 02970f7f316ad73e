package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.local.infra.Database;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Answers by camera and microphone, from the link in the mail to the recruiter who plays them. */
class RecordedAnswersE2E {

    private static final String FIRST = "Which bug taught you most?";
    private static final String SECOND = "What would you build first here?";

    /** Whether the page says that the answer is saved up to that many seconds. */
    private static final String SAVED = """
            seconds => {
              const [, minutes, rest] = /Saved up to (\\d+):(\\d\\d)/.exec(document.body.innerText) ?? [];
              return minutes !== undefined && Number(minutes) * 60 + Number(rest) >= seconds;
            }
            """;

    /** The seconds that are left for the answer, as the page says. */
    private static final String LEFT = """
            () => {
              const [, minutes, rest] = /Time left: (\\d+):(\\d\\d)/.exec(document.body.innerText) ?? [];
              return Number(minutes) * 60 + Number(rest);
            }
            """;

    private final Suite suite = Suite.shared();
    private final Api api = suite.api();

    @BeforeEach
    void inThePresent() {
        suite.backToThePresent();
    }

    @Test
    void a_recording_outlives_a_reload_a_lost_network_and_a_killed_replica() throws Exception {
        Api.Match match = api.newReadyMatch("Rita Recorded");
        String id = schedules(match, FIRST, SECOND);
        List<WatchedRecorder.Given> given;
        try (Person candidate = suite.browsers().phone()) {
            WatchedRecorder.watch(candidate.page());
            preparesToRecord(candidate, match);
            candidate.photographs("recorded-practice");
            candidate.presses("Show the first question");

            candidate.sees(FIRST);
            candidate.presses("Start recording");
            awaitSaved(candidate, 4);
            candidate.findsPageAccessible();
            candidate.findsNothingCutOff();
            candidate.photographs("recorded-recording");

            candidate.page().reload();
            candidate.presses("Continue recording");
            awaitSaved(candidate, answerTime(candidate) + 4);

            candidate.page().context().setOffline(true);
            candidate.reads("No connection. Keep going");
            awaitLeft(candidate, left(candidate) - 20);
            candidate.photographs("recorded-offline");
            candidate.page().context().setOffline(false);
            awaitSaved(candidate, answerTime(candidate));

            awaitPlayable(id, 1);
            suite.killMeeting();
            awaitSaved(candidate, answerTime(candidate) + 6);
            candidate.presses("Stop and send");
            candidate.reads("Your answer is recorded.");
            candidate.reads("All of it is saved.");
            candidate.findsPageAccessible();
            candidate.photographs("recorded-given");
            candidate.presses("Next question");

            candidate.sees(SECOND);
            candidate.presses("Type my answer instead");
            candidate.presses("Start my answer");
            candidate.answers("Your answer", "A test that fails for it.");
            candidate.presses("Send answer");
            candidate.presses("Finish the interview");
            candidate.sees("That's it. Thank you!");
            candidate.findsPageAccessible();
            given = WatchedRecorder.given(candidate.page());
        } finally {
            suite.restoreMeeting();
        }

        api.awaitStatus(id, "COMPLETED");
        List<Stored> stored = stored(id);
        assertThat(stored).as("parts, one for each loading of the page").hasSize(2);
        Map<String, WatchedRecorder.Given> byHash = given.stream()
                .collect(Collectors.toMap(WatchedRecorder.Given::sha256, Function.identity(), (one, same) -> one));
        assertThat(byHash.keySet())
                .as("hashes of what the browser recorded")
                .containsAll(stored.stream().map(Stored::sha256).toList());
        playsIt(id, stored.stream().map(each -> byHash.get(each.sha256())).toList());
    }

    @Test
    void what_has_not_arrived_at_the_end_is_handed_in_later_by_the_same_link() throws Exception {
        Api.Match match = api.newReadyMatch("Hana Later");
        String id = schedules(match, FIRST);
        try (Person candidate = suite.browsers().desktop()) {
            WatchedRecorder.watch(candidate.page());
            String link = preparesToRecord(candidate, match);
            candidate.presses("Show the first question");
            candidate.presses("Start recording");
            awaitSaved(candidate, 1);
            candidate.page().route("**/chunks/*", route -> route.abort());
            candidate.reads("No connection. Keep going");
            candidate.presses("Stop and send");
            candidate.reads("Your answer is recorded.");
            candidate.presses("Finish the interview");
            candidate.sees("Sending your answers");
            candidate.presses("Finish now and send the rest later");
            candidate.findsPageAccessible();
            candidate.photographs("recorded-finishing");
            candidate.presses("Finish now");
            candidate.sees("Almost done");
            api.awaitStatus(id, "COMPLETED");
            candidate.findsPageAccessible();
            candidate.photographs("recorded-hand-in");

            candidate.page().unroute("**/chunks/*");
            candidate.opens(link);
            candidate.sees("That's it. Thank you!");
            List<Stored> stored = stored(id);
            assertThat(stored).hasSize(1);
            assertThat(WatchedRecorder.given(candidate.page()))
                    .extracting(WatchedRecorder.Given::sha256)
                    .contains(stored.getFirst().sha256());
            deletesIt(candidate, id);
        }
    }

    private void deletesIt(Person candidate, String id) {
        candidate.presses("Delete my answers");
        candidate
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Delete my answers")
                                .setExact(true))
                .click();
        candidate.sees("Your answers were deleted");
        candidate.findsPageAccessible();
        assertThat(answers(id).hasNonNull("deletedAt")).isTrue();
    }

    private String schedules(Api.Match match, String... questions) {
        api.asks(
                match.jobId(),
                Stream.of(questions)
                        .map(text -> Map.<String, Object>of("text", text, "answerLimit", "PT5M", "takes", 1))
                        .toList());
        return api.selfPaced(match, suite.now(), suite.now().plus(Duration.ofDays(3)));
    }

    /** From the link in the mail up to the practice; the answer is the link. */
    private String preparesToRecord(Person candidate, Api.Match match) {
        String link = suite.inbox()
                .awaitMail(match.email(), "Your interview, when it suits you - ")
                .link();
        candidate.opens(link);
        candidate.sees("Your interview for " + match.jobTitle());
        candidate.page().getByLabel("I have read this and agree").check();
        candidate.presses("Check camera and microphone");
        candidate.sees("Camera and microphone work");
        candidate.findsPageAccessible();
        candidate.findsNothingCutOff();
        candidate.photographs("recorded-devices");
        candidate.presses("Continue");
        candidate.sees("Practice: what do you enjoy doing on a free day?");
        candidate.findsPageAccessible();
        return link;
    }

    private void playsIt(String id, List<WatchedRecorder.Given> parts)
            throws IOException, InterruptedException, SQLException {
        boolean transcoding = transcoding(id);
        if (transcoding) {
            awaitPlayable(id, parts.size());
            List<Stored> stored = stored(id);
            for (int i = 0; i < parts.size(); i++) {
                assertThat(seconds(stored.get(i).playable()))
                        .as("length of part " + (i + 1))
                        .isCloseTo(parts.get(i).seconds(), within(1.0));
            }
        }
        try (Person recruiter = suite.browsers().desktop()) {
            recruiter.signIn("recruiter").opens("/app/interviews/" + id);
            recruiter.reads("A test that fails for it.");
            recruiter.findsPageAccessible();
            recruiter.photographs("recorded-answers");
            if (transcoding) {
                recruiter.page().keyboard().press("1");
                recruiter.isOn("Play answer 1");
                recruiter.page().keyboard().press("Space");
            } else {
                recruiter.page().evaluate("() => document.querySelector('video').play()");
            }
            recruiter.page().waitForFunction("() => document.querySelector('video').currentTime > 1");
        }
    }

    /** Waits until so many recordings are such as every browser plays, where the program for that is installed. */
    private void awaitPlayable(String id, int count) {
        if (transcoding(id)) {
            Awaitility.await("recordings that every browser plays")
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> stored(id).stream()
                                    .filter(each -> each.playable() != null)
                                    .count()
                            == count);
        }
    }

    private boolean transcoding(String id) {
        return answers(id).get("transcoding").asBoolean();
    }

    private JsonNode answers(String id) {
        return api.get("recruiter", "/interviews/" + id + "/answers").ok();
    }

    /** @param playable null while there is none */
    private record Stored(String sha256, Path playable) {}

    private List<Stored> stored(String interviewId) throws SQLException, IOException {
        Path files = suite.stack().folder().resolve("files/meeting");
        Database meeting = suite.stack().database("meeting");
        List<Stored> found = new ArrayList<>();
        try (var connection = DriverManager.getConnection(meeting.url(), meeting.appUsername(), meeting.appPassword());
                var query = connection.prepareStatement("SELECT object_key, playable_key FROM recording"
                        + " WHERE interview_id = ? AND object_key IS NOT NULL ORDER BY part")) {
            query.setObject(1, UUID.fromString(interviewId));
            var rows = query.executeQuery();
            while (rows.next()) {
                String playable = rows.getString(2);
                found.add(new Stored(
                        sha256(files.resolve(rows.getString(1))), playable == null ? null : files.resolve(playable)));
            }
        }
        return found;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As ffprobe reads it from the file. */
    private static double seconds(Path file) throws IOException, InterruptedException {
        Process probe = new ProcessBuilder(
                        "ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", file.toString())
                .start();
        String text = new String(probe.getInputStream().readAllBytes());
        assertThat(probe.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return Double.parseDouble(text.strip());
    }

    private static void awaitSaved(Person candidate, int seconds) {
        candidate.page().waitForFunction(SAVED, seconds, new Page.WaitForFunctionOptions().setTimeout(60_000));
    }

    private static void awaitLeft(Person candidate, int seconds) {
        candidate
                .page()
                .waitForFunction(
                        "seconds => (" + LEFT + ")() <= seconds",
                        seconds,
                        new Page.WaitForFunctionOptions().setTimeout(60_000));
    }

    private static int left(Person candidate) {
        return ((Number) candidate.page().evaluate(LEFT)).intValue();
    }

    /** How many seconds of the answer have gone by. */
    private static int answerTime(Person candidate) {
        return (int) Duration.ofMinutes(5).toSeconds() - left(candidate);
    }
}
