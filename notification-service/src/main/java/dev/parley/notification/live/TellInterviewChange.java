package dev.parley.notification.live;

import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.notification.subject.InterviewChanged;
import dev.parley.notification.subject.InterviewForgotten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Announces changes of an interview to its owner and interviewers. */
@ApplicationScoped
class TellInterviewChange {

    static final String TOPIC = "interviews";

    private final LiveLog log;
    private final LiveAudience audience;
    private final Event<LiveAppended> appended;
    private final InstantSource clock;

    TellInterviewChange(LiveLog log, LiveAudience audience, Event<LiveAppended> appended, InstantSource clock) {
        this.log = log;
        this.audience = audience;
        this.appended = appended;
        this.clock = clock;
    }

    void on(@Observes InterviewChanged change) {
        UUID id = change.interview().interviewId();
        Set<UUID> concerned = audience.change(TOPIC, id, people(change.interview()));
        long seq = log.append(TOPIC, name(change.type()), id, change.at(), concerned, clock.instant());
        appended.fire(new LiveAppended(seq));
    }

    void on(@Observes InterviewForgotten forgotten) {
        audience.forget(TOPIC, forgotten.interviewId());
    }

    private static Set<UUID> people(InterviewState interview) {
        Set<UUID> people = new HashSet<>();
        if (interview.interviewerIds() != null) {
            people.addAll(interview.interviewerIds());
        }
        if (interview.ownerId() != null) {
            people.add(interview.ownerId());
        }
        return people;
    }

    /** Shortens {@code dev.parley.scheduling.InterviewCancelled.v1} to {@code InterviewCancelled}. */
    private static String name(String type) {
        String[] parts = type.split("\\.");
        return parts.length > 1 ? parts[parts.length - 2] : type;
    }
}
