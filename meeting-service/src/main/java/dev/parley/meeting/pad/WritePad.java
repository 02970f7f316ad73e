package dev.parley.meeting.pad;

import dev.parley.meeting.room.Announce;
import dev.parley.meeting.room.Participant;
import dev.parley.meeting.room.Participants;
import dev.parley.meeting.wire.ClientMessage;
import dev.parley.meeting.wire.Notice;
import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.UUID;

/** Stores what somebody in the room changes in the pad, and tells the others. What it means only browsers know. */
@ApplicationScoped
public class WritePad {

    private static final int LONGEST_ID = 64;
    /** Content begins with its kind: a change, or a piece of a large one. */
    private static final int LAST_KIND = 1;

    private final Participants participants;
    private final Pads pads;
    private final PadUpdates updates;
    private final Announce announce;
    private final InstantSource clock;
    private final PadSettings settings;

    WritePad(
            Participants participants,
            Pads pads,
            PadUpdates updates,
            Announce announce,
            InstantSource clock,
            PadSettings settings) {
        this.participants = participants;
        this.pads = pads;
        this.updates = updates;
        this.announce = announce;
        this.clock = clock;
        this.settings = settings;
    }

    /** Returns the answer for the sender: the update's number, or why it will never have one. */
    @Transactional
    public ServerMessage write(UUID participantId, ClientMessage.PadUpdate asked) {
        if (asked.id() == null || asked.id().isBlank() || asked.id().length() > LONGEST_ID) {
            throw Problems.of("validation-failed", "An update of the pad needs an id of at most 64 characters.");
        }
        byte[] content = asked.update();
        if (!canBeUpdate(content)) {
            return new ServerMessage.PadRefused(
                    asked.id(),
                    "validation-failed",
                    "An update has 2 to " + settings.maxUpdateBytes() + " bytes and begins with its kind.");
        }
        Participant self = participants.holdInside(participantId);
        Instant now = clock.instant();
        Pad pad = pads.lock(self.meetingId(), now);
        OptionalInt known = updates.find(self, asked.id());
        if (known.isPresent()) {
            return new ServerMessage.PadAck(asked.id(), known.getAsInt());
        }
        long cost = content.length + settings.updateCostBytes();
        if (!pad.hasRoomFor(cost, settings.maxBytes())) {
            return new ServerMessage.PadRefused(asked.id(), "pad-full", "The pad is full. Nothing more fits into it.");
        }
        int seq = pad.grow(cost, now);
        updates.add(self, seq, asked.id(), content, now);
        announce.say(Notice.inside(
                self.meetingId(), participantId, new ServerMessage.PadUpdate(seq, participantId, content)));
        return new ServerMessage.PadAck(asked.id(), seq);
    }

    private boolean canBeUpdate(byte[] content) {
        return content != null
                && content.length > 1
                && content.length <= settings.maxUpdateBytes()
                && content[0] >= 0
                && content[0] <= LAST_KIND;
    }
}
