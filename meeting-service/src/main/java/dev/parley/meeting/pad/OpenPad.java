package dev.parley.meeting.pad;

import dev.parley.meeting.room.Participant;
import dev.parley.meeting.room.Participants;
import dev.parley.meeting.wire.ClientMessage;
import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.UUID;

/** Gives somebody in the room the updates of the pad that they do not have, one frame at a time. */
@ApplicationScoped
public class OpenPad {

    private static final int MOST = 1_000;

    private final Participants participants;
    private final Pads pads;
    private final PadUpdates updates;
    private final PadSettings settings;

    OpenPad(Participants participants, Pads pads, PadUpdates updates, PadSettings settings) {
        this.participants = participants;
        this.pads = pads;
        this.updates = updates;
        this.settings = settings;
    }

    @Transactional
    public ServerMessage.Pad open(UUID participantId, ClientMessage.PadOpen asked) {
        Participant self = participants
                .findByIdOptional(participantId)
                .filter(Participant::isInside)
                .orElseThrow(() -> Problems.of("forbidden", "Wait until you are let in."));
        int since = Math.max(0, asked.since());
        int last = pads.lastSeq(self.meetingId());
        List<byte[]> page = since >= last
                ? List.of()
                : updates.after(self.meetingId(), since, MOST, settings.maxUpdateBytes()).stream()
                        .map(PadUpdates.Stored::content)
                        .toList();
        return new ServerMessage.Pad(since, page, last);
    }
}
