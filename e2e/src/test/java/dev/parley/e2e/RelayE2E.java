package dev.parley.e2e;

import dev.parley.local.infra.Turn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assumptions.assumeThat;

/** Two people whose networks let nothing through but the relay. */
class RelayE2E {

    private static final String ONLY_RELAY = """
            (() => {
              const Original = window.RTCPeerConnection;
              window.RTCPeerConnection = class extends Original {
                constructor(configuration) { super({ ...configuration, iceTransportPolicy: 'relay' }); }
              };
            })();
            """;

    private final Suite suite = Suite.shared();

    @BeforeEach
    void presentTime() {
        suite.backToThePresent();
        suite.travelTo(suite.now().plus(Duration.ofHours(39)));
    }

    @Test
    void two_who_reach_each_other_through_a_relay_only_see_each_other_and_the_recruiter_reads_it() {
        assumeThat(Turn.program())
                .as("coturn is not installed, so that nothing is relayed here")
                .isPresent();
        Meeting meeting = Meeting.openNow(suite, "Rena Relay", "interviewer2");
        try (Person interviewer = suite.browsers().desktop();
                Person candidate = suite.browsers().phone()) {
            interviewer.page().context().addInitScript(ONLY_RELAY);
            candidate.page().context().addInitScript(ONLY_RELAY);
            interviewer.signIn("interviewer2").opens("/app/interviews/" + meeting.id() + "/room");
            interviewer.presses("Join interview");
            candidate.opens(meeting.link());
            candidate.presses(Pattern.compile("^(Join interview|Knock)$"));
            interviewer.presses(Pattern.compile("^Admit"));
            Media.awaitPictureAndSound(interviewer.page());
            Media.awaitPictureAndSound(candidate.page());

            Person desk = interviewer.anotherTab();
            desk.opens("/app/interviews/" + meeting.id());
            desk.page()
                    .getByText(Pattern.compile("through a relay", Pattern.CASE_INSENSITIVE))
                    .first()
                    .waitFor();
        }
    }
}
