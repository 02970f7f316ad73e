package dev.parley.e2e;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people of one room while replicas of the meeting service come and go. */
class ReplicasE2E {

    private static final int ATTEMPTS = 6;

    private final Suite suite = Suite.shared();

    @BeforeEach
    void presentTime() {
        suite.backToThePresent();
        suite.travelTo(suite.now().plus(Duration.ofHours(3)));
    }

    @Test
    void people_on_two_replicas_meet_and_go_on_when_one_replica_dies() {
        Meeting meeting = Meeting.openNow(suite, "Mei Tan", "interviewer");
        try (Person interviewer = suite.browsers().desktop();
                Person candidate = suite.browsers().desktop()) {
            interviewer.signIn("interviewer").opens("/app/interviews/" + meeting.id() + "/room");
            interviewer.presses("Join interview");
            candidate.opens(meeting.link());
            candidate.presses(Pattern.compile("^(Join interview|Knock)$"));
            interviewer.presses(Pattern.compile("^Admit"));
            Media.awaitPictureAndSound(interviewer.page());

            for (int attempt = 0;
                    RoomLeases.replicas(suite, meeting.id()).size() < suite.meetingReplicas() && attempt < ATTEMPTS;
                    attempt++) {
                candidate.page().reload();
                Media.awaitPictureAndSound(candidate.page());
            }
            assertThat(RoomLeases.replicas(suite, meeting.id()))
                    .as("replicas that hold a socket of the room")
                    .hasSize(suite.meetingReplicas());
            Media.awaitPictureAndSound(interviewer.page());
            Media.awaitPictureAndSound(candidate.page());
            talk(candidate, interviewer, "Can you hear me?");

            suite.killMeeting();
            Media.awaitMore(interviewer.page());
            Media.awaitMore(candidate.page());
            talk(interviewer, candidate, "Still here");
        } finally {
            suite.restoreMeeting();
        }
    }

    @Test
    void two_members_get_their_room_though_a_replica_has_just_died() {
        suite.backToThePresent();
        Newcomer mina = Newcomer.listed(suite, "Mina");
        Newcomer diego = Newcomer.listed(suite, "Diego");
        try (Person one = suite.browsers().desktop();
                Person other = suite.browsers().desktop()) {
            mina.signsIn(one);
            diego.signsIn(other);
            Ring.writesTo(one, diego, "Now?");
            suite.killMeeting();
            Ring.sends(one);
            other.presses("Accept & Start");
            Ring.meet(one, other);
        } finally {
            suite.restoreMeeting();
        }
    }

    private static void talk(Person from, Person to, String text) {
        openChat(from);
        openChat(to);
        from.types("Message", text);
        from.page().keyboard().press("Enter");
        to.reads(text);
    }

    private static void openChat(Person person) {
        if (person.page().getByLabel("Message").count() == 0) {
            person.presses("Chat");
        }
    }
}
