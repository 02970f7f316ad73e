package dev.parley.meeting.quality;

import dev.parley.meeting.room.Participant;
import dev.parley.meeting.room.Participants;
import dev.parley.meeting.room.RoomKind;
import dev.parley.meeting.room.Rooms;
import dev.parley.meeting.wire.ClientMessage;
import dev.parley.meeting.wire.QualityEvent;
import dev.parley.meeting.wire.QualitySample;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what browsers measure during interviews. Of rooms between two members, which nobody else looks at, only sums. */
@ApplicationScoped
public class KeepQuality {

    private final Participants participants;
    private final Rooms rooms;
    private final QualityRecords records;
    private final QualityMeters meters;
    private final QualitySettings settings;
    private final InstantSource clock;

    KeepQuality(
            Participants participants,
            Rooms rooms,
            QualityRecords records,
            QualityMeters meters,
            QualitySettings settings,
            InstantSource clock) {
        this.participants = participants;
        this.rooms = rooms;
        this.records = records;
        this.meters = meters;
        this.settings = settings;
        this.clock = clock;
    }

    /** What comes too early, and what is more than is kept, is left out without a word. */
    @Transactional
    public void keep(UUID participantId, ClientMessage.Quality said) {
        List<QualitySample> samples = said.samples() == null ? List.of() : said.samples();
        List<QualityEvent> events = said.events() == null ? List.of() : said.events();
        QualityLimits.check(samples, events);
        Participant self = participants
                .findByIdOptional(participantId)
                .filter(Participant::isInside)
                .orElseThrow(() -> Problems.of("forbidden", "Wait until you are let in."));
        checkPeers(self, samples, events);
        boolean kept = rooms.findById(self.meetingId()).kind() == RoomKind.INTERVIEW;
        Instant now = clock.instant();
        if (!samples.isEmpty()) {
            keepSamples(self, samples, kept, now);
        }
        if (!events.isEmpty()) {
            keepEvents(self, events, kept, now);
        }
    }

    private void keepSamples(Participant self, List<QualitySample> samples, boolean kept, Instant now) {
        Instant due = now.minus(settings.atLeastBetween());
        if (!records.countSamples(self, samples.size(), settings.maxSamples(), due, now)) {
            return;
        }
        if (kept) {
            records.addSamples(self, samples, now);
        }
        samples.forEach(meters::count);
    }

    private void keepEvents(Participant self, List<QualityEvent> events, boolean kept, Instant now) {
        records.countEvents(self, events.size(), settings.maxEvents(), now).ifPresent(last -> {
            if (kept) {
                records.addEvents(self, events, last, now);
            }
            events.forEach(meters::count);
        });
    }

    private void checkPeers(Participant self, List<QualitySample> samples, List<QualityEvent> events) {
        Set<UUID> named = Stream.concat(
                        samples.stream().map(QualitySample::peer),
                        events.stream().map(QualityEvent::peer).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return;
        }
        Set<UUID> others = participants.of(self.meetingId()).stream()
                .map(Participant::participantId)
                .filter(other -> !other.equals(self.participantId()))
                .collect(Collectors.toSet());
        if (!others.containsAll(named)) {
            throw Problems.of("validation-failed", "Name others who are, or were, in this room.");
        }
    }
}
