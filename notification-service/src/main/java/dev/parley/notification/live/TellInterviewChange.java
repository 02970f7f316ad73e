package dev.parley.notification.live;

import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.notification.subject.InterviewChanged;
import dev.parley.notification.subject.InterviewForgotten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Announces changes of an interview to its owner and interviewers. */
@ApplicationScoped
class TellInterviewChange {

    private static final LiveTopic TOPIC = LiveTopic.INTERVIEWS;

    private final LiveAudience audience;
    private final TellPeople people;

    TellInterviewChange(LiveAudience audience, TellPeople people) {
        this.audience = audience;
        this.people = people;
    }

    void on(@Observes InterviewChanged change) {
        UUID id = change.interview().interviewId();
        Set<UUID> concerned = audience.change(TOPIC.wire(), id, concernedBy(change.interview()));
        people.tell(TOPIC, LiveEvent.nameOf(change.type()), id, change.at(), concerned);
    }

    void on(@Observes InterviewForgotten forgotten) {
        audience.forget(TOPIC.wire(), forgotten.interviewId());
    }

    private static Set<UUID> concernedBy(InterviewState interview) {
        Set<UUID> people = new HashSet<>();
        if (interview.interviewerIds() != null) {
            people.addAll(interview.interviewerIds());
        }
        if (interview.ownerId() != null) {
            people.add(interview.ownerId());
        }
        return people;
    }
}
