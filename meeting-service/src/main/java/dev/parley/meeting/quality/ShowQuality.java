package dev.parley.meeting.quality;

import dev.parley.meeting.interview.Interviews;
import dev.parley.meeting.room.Participant;
import dev.parley.meeting.room.Participants;
import dev.parley.meeting.wire.QualityEvent;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** How well the people of an interview were connected, for those who hold it. For everybody else it does not exist. */
@ApplicationScoped
class ShowQuality {

    private final Interviews interviews;
    private final Participants participants;
    private final QualityFindings findings;

    ShowQuality(Interviews interviews, Participants participants, QualityFindings findings) {
        this.interviews = interviews;
        this.participants = participants;
        this.findings = findings;
    }

    @Transactional
    QualityResponse of(UUID interviewId, Caller by) {
        UUID meetingId = interviews.heldBy(by, interviewId).interviewId();
        Map<UUID, Measures> measures = findings.measures(meetingId);
        Map<UUID, List<QualityResponse.Minute>> minutes = findings.minutes(meetingId);
        List<QualityResponse.Event> events = findings.events(meetingId);
        Map<UUID, List<QualityResponse.Event>> eventsOf =
                events.stream().collect(Collectors.groupingBy(QualityResponse.Event::by));
        List<QualityResponse.Person> people = participants.of(meetingId).stream()
                .filter(Participant::wasAdmitted)
                .map(person -> person(
                        person,
                        measures.get(person.participantId()),
                        eventsOf.getOrDefault(person.participantId(), List.of()),
                        minutes.getOrDefault(person.participantId(), List.of())))
                .toList();
        return new QualityResponse(people, events);
    }

    private static QualityResponse.Person person(
            Participant person,
            Measures measured,
            List<QualityResponse.Event> events,
            List<QualityResponse.Minute> minutes) {
        Verdict verdict = Verdict.of(
                measured,
                count(events, QualityEvent.Kind.SOCKET_BACK, null),
                count(events, QualityEvent.Kind.MEDIA_FAILED, QualityEvent.Cause.ICE_FAILED));
        return new QualityResponse.Person(
                person.participantId(),
                person.displayName(),
                person.role(),
                !person.isGuest(),
                verdict.grade(),
                verdict.reasons(),
                firstFrame(events),
                measured == null ? null : figures(measured),
                minutes);
    }

    private static int count(List<QualityResponse.Event> events, QualityEvent.Kind kind, QualityEvent.Cause cause) {
        return (int) events.stream()
                .filter(event -> event.kind() == kind && event.cause() == cause)
                .count();
    }

    private static Integer firstFrame(List<QualityResponse.Event> events) {
        List<Integer> all = events.stream()
                .filter(event -> event.kind() == QualityEvent.Kind.FIRST_FRAME)
                .map(QualityResponse.Event::ms)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return all.isEmpty() ? null : all.get((all.size() - 1) / 2);
    }

    private static QualityResponse.Figures figures(Measures measured) {
        return new QualityResponse.Figures(
                whole(measured.roundTrip()),
                whole(measured.jitter()),
                measured.lostIn(),
                measured.lostOut(),
                whole(measured.kbitIn()),
                whole(measured.kbitOut()),
                whole(measured.frames()),
                measured.relayShare());
    }

    private static Integer whole(Double value) {
        return value == null ? null : (int) Math.round(value);
    }
}
