package dev.parley.scheduling.interview;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** The candidate is asked to choose a time. */
@ApplicationScoped
public class SelfServiceMails {

    private static final Duration WORTH_KNOWING = Duration.ofDays(7);
    private static final List<String> WITHOUT_TIME = List.of("PENDING");

    private final InterviewMessages messages;
    private final InterviewLinks links;
    private final InstantSource clock;

    SelfServiceMails(InterviewMessages messages, InterviewLinks links, InstantSource clock) {
        this.messages = messages;
        this.links = links;
        this.clock = clock;
    }

    /** Each call asks again. */
    public void pickATime(Interview interview) {
        messages.toCandidate(
                interview,
                InterviewMessage.mail("pick-a-time", WITHOUT_TIME)
                        .until(clock.instant().plus(WORTH_KNOWING))
                        .with("link", links.forChoosing(interview)));
    }
}
