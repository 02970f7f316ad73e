package dev.parley.e2e;

import com.microsoft.playwright.options.AriaRole;
import dev.parley.local.infra.Database;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Three people in one room: what they share, and how an interviewer keeps order. */
class RoomHostE2E {

    private static final String CAMERA_OFF = "Turn camera off (V)";
    private static final Pattern JOIN = Pattern.compile("^(Join interview|Knock)$");
    /** So many tiles show moving pictures; those of cameras that are off show a name. */
    private static final String PLAYING = """
            ([tile, count]) => {
              const videos = [...document.querySelectorAll(`[data-testid=${tile}]:not(:has([class*=avatar])) video`)];
              return videos.length === count
                && videos.every(video => video.getVideoPlaybackQuality().totalVideoFrames > 0);
            }
            """;

    private final Suite suite = Suite.shared();

    @BeforeEach
    void inThePresent() {
        suite.backToThePresent();
    }

    @Test
    void a_screen_is_seen_beside_the_camera_also_by_who_comes_later() {
        suite.travelTo(suite.now().plus(Duration.ofHours(30)));
        Meeting meeting = Meeting.openNow(suite, "Sana Share", "interviewer2");
        try (Person interviewer = suite.browsers().desktop();
                Person candidate = suite.browsers().desktop();
                Person recruiter = suite.browsers().desktop()) {
            meet(meeting, "interviewer2", interviewer, candidate);
            interviewer.presses(CAMERA_OFF);
            candidate.presses("Share screen");
            plays(interviewer, "screen-tile", 1);
            plays(interviewer, "remote-tile", 1);

            enters(recruiter, "recruiter", meeting);
            plays(recruiter, "screen-tile", 1);
            plays(recruiter, "remote-tile", 1);
            plays(interviewer, "remote-tile", 2);
            recruiter.presses(CAMERA_OFF);
            recruiter.findsPageAccessible();

            interviewer.presses("Share screen");
            plays(recruiter, "screen-tile", 2);
            plays(candidate, "screen-tile", 1);
            interviewer.presses("Stop sharing the screen");
            plays(candidate, "screen-tile", 0);

            candidate.page().reload();
            plays(recruiter, "screen-tile", 0);
            plays(recruiter, "remote-tile", 1);
            plays(interviewer, "remote-tile", 1);
        }
    }

    @Test
    void an_interviewer_mutes_removes_and_ends_and_whoever_was_removed_is_let_in_again() throws SQLException {
        suite.travelTo(suite.now().plus(Duration.ofHours(33)));
        Meeting meeting = Meeting.openNow(suite, "Remo Out", "interviewer");
        try (Person interviewer = suite.browsers().desktop();
                Person candidate = suite.browsers().phone();
                Person recruiter = suite.browsers().desktop()) {
            meet(meeting, "interviewer", interviewer, candidate);
            enters(recruiter, "recruiter", meeting);
            plays(recruiter, "remote-tile", 2);
            recruiter.presses(CAMERA_OFF);
            interviewer.presses(CAMERA_OFF);
            suite.api().awaitStatus(meeting.id(), "IN_PROGRESS");

            interviewer.presses("People");
            interviewer.findsPageAccessible();
            interviewer.presses("Mute Remo Out");
            candidate.reads("muted you");
            candidate.presses("Unmute microphone (M)");

            interviewer.presses("Remove Remo Out");
            interviewer.presses("Remove");
            candidate.sees("You were removed from the room");
            candidate.findsPageAccessible();
            candidate.presses("Ask again");
            candidate.sees("The interviewer will let you in");
            interviewer.presses("Admit Remo Out");
            plays(recruiter, "remote-tile", 1);
            plays(interviewer, "remote-tile", 1);

            readsHowPeopleAreConnected(recruiter.anotherTab(), meeting);
            interviewer.presses("End for everyone");
            interviewer
                    .page()
                    .getByRole(AriaRole.DIALOG)
                    .getByText("End for everyone")
                    .last()
                    .click();
            candidate.sees("The interview has ended");
            recruiter.sees("The interview has ended");
            interviewer.sees("The interview has ended");
            assertThat(people(meeting, "")).isEqualTo(3);
            Awaitility.await("all have left").until(() -> people(meeting, "AND left_at IS NULL"), here -> here == 0);
        }
    }

    /** While they talk, beside the room. */
    private static void readsHowPeopleAreConnected(Person recruiter, Meeting meeting) {
        recruiter.opens("/app/interviews/" + meeting.id());
        recruiter
                .page()
                .locator("[data-testid=connection] [data-grade]:not([data-grade=unknown])")
                .first()
                .waitFor();
        recruiter.presses(Pattern.compile("^Show what happened"));
        recruiter.reads("Remo Out came in");
        for (int width : new int[] {390, 1440}) {
            recruiter.page().setViewportSize(width, 844);
            recruiter.findsNothingCutOff();
            recruiter.findsPageAccessible();
            recruiter.photographs("connection-" + width);
        }
    }

    private static void meet(Meeting meeting, String account, Person interviewer, Person candidate) {
        enters(interviewer, account, meeting);
        candidate.opens(meeting.link());
        candidate.presses(JOIN);
        interviewer.presses(Pattern.compile("^Admit"));
        Media.awaitPictureAndSound(interviewer.page());
        Media.awaitPictureAndSound(candidate.page());
    }

    private static void enters(Person person, String account, Meeting meeting) {
        person.signIn(account).opens("/app/interviews/" + meeting.id() + "/room");
        person.presses("Join interview");
    }

    private static void plays(Person person, String tile, int count) {
        person.page().waitForFunction(PLAYING, new Object[] {tile, count});
    }

    private int people(Meeting meeting, String which) throws SQLException {
        Database database = suite.stack().database("meeting");
        try (var connection =
                        DriverManager.getConnection(database.url(), database.appUsername(), database.appPassword());
                var query = connection.prepareStatement(
                        "SELECT count(*) FROM participant WHERE interview_id = ? " + which)) {
            query.setObject(1, UUID.fromString(meeting.id()));
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}
