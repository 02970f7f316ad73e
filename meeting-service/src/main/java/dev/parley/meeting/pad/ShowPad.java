package dev.parley.meeting.pad;

import dev.parley.meeting.interview.Interviews;
import dev.parley.meeting.room.Participant;
import dev.parley.meeting.room.Participants;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pad of an interview, for those who hold it. For everybody else it does not exist. */
@ApplicationScoped
class ShowPad {

    private static final int MOST = 5_000;
    private static final long MAX_BYTES = 500_000;

    private final Interviews interviews;
    private final Participants participants;
    private final Pads pads;
    private final PadUpdates updates;

    ShowPad(Interviews interviews, Participants participants, Pads pads, PadUpdates updates) {
        this.interviews = interviews;
        this.participants = participants;
        this.pads = pads;
        this.updates = updates;
    }

    @Transactional
    PadResponse of(UUID interviewId, int since, Caller by) {
        UUID meetingId = interviews.heldBy(by, interviewId).interviewId();
        return pads.findByIdOptional(meetingId)
                .filter(pad -> since < pad.lastSeq())
                .map(pad -> page(meetingId, since, pad))
                .orElseGet(() -> new PadResponse(pads.lastSeq(meetingId), List.of(), List.of()));
    }

    private PadResponse page(UUID meetingId, int since, Pad pad) {
        List<PadResponse.Step> steps = updates.after(meetingId, since, MOST, MAX_BYTES).stream()
                .map(update -> new PadResponse.Step(
                        update.seq(),
                        update.participantId(),
                        update.madeAt(),
                        Base64.getEncoder().encodeToString(update.content())))
                .toList();
        Set<UUID> wrote = steps.stream().map(PadResponse.Step::by).collect(Collectors.toSet());
        List<PadResponse.Author> authors = participants.of(meetingId).stream()
                .filter(participant -> wrote.contains(participant.participantId()))
                .map(ShowPad::author)
                .toList();
        return new PadResponse(pad.lastSeq(), authors, steps);
    }

    private static PadResponse.Author author(Participant participant) {
        return new PadResponse.Author(
                participant.participantId(), participant.displayName(), participant.role(), !participant.isGuest());
    }
}
