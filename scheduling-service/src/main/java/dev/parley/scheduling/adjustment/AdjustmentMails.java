package dev.parley.scheduling.adjustment;

import dev.parley.contracts.meeting.AdjustmentState;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewMessages;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

import static dev.parley.scheduling.interview.InterviewMessage.ANY;
import static dev.parley.scheduling.interview.InterviewMessage.TO_BE_HELD;
import static dev.parley.scheduling.interview.InterviewMessage.mail;

/** What the candidate wrote is not in an email: the recruiter reads it on the interview's page. */
@ApplicationScoped
class AdjustmentMails {

    private static final Duration WORTH_KNOWING = Duration.ofDays(7);

    private final InterviewMessages messages;
    private final InstantSource clock;

    AdjustmentMails(InterviewMessages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    void asked(Interview interview, UUID requestId) {
        messages.toOwner(
                interview,
                mail("owner-adjustment-requested", ANY)
                        .until(clock.instant().plus(WORTH_KNOWING))
                        .once(requestId.toString()));
    }

    void askedAgain(Interview interview, long sequence, AdjustmentState state) {
        messages.toCandidate(
                interview,
                mail("self-paced-reopened", ANY)
                        .until(state.reopenedUntil())
                        .once("reopened " + sequence)
                        .with("deadline", state.reopenedUntil().toString())
                        .with("reason", state.reopenReason()));
    }

    void answeredAgain(Interview interview, long sequence) {
        messages.toOwner(
                interview,
                mail("owner-answered-again", ANY)
                        .until(clock.instant().plus(WORTH_KNOWING))
                        .once("answered-again " + sequence));
    }

    /** Nothing is said about time that is taken back. */
    void given(Interview interview, long sequence) {
        int percent = interview.adjustment().extraPercent();
        if (percent > 0) {
            messages.toCandidate(
                    interview,
                    mail("self-paced-extra-time", TO_BE_HELD)
                            .once("extra-time " + sequence)
                            .with("percent", Integer.toString(percent)));
        }
    }
}
