package dev.parley.meeting.room;

import dev.parley.meeting.MeetingSettings;
import dev.parley.meeting.wire.ClientMessage;
import dev.parley.meeting.wire.Notice;
import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Handles chat messages of people in the room, and whether their microphone and camera are on. */
@ApplicationScoped
public class TalkInRoom {

    private static final int LONGEST_ID = 64;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Participants participants;
    private final ChatMessages chat;
    private final Announce announce;
    private final InstantSource clock;
    private final int longestText;
    private final int perMinute;

    TalkInRoom(
            Participants participants,
            ChatMessages chat,
            Announce announce,
            InstantSource clock,
            MeetingSettings settings) {
        this.participants = participants;
        this.chat = chat;
        this.announce = announce;
        this.clock = clock;
        this.longestText = settings.room().maxChatLength();
        this.perMinute = settings.room().chatPerMinute();
    }

    /** The sender receives the message too, as a receipt. */
    @Transactional
    public void say(UUID participantId, ClientMessage.Chat said) {
        if (said.id() == null || said.id().isBlank() || said.id().length() > LONGEST_ID) {
            throw Problems.of("validation-failed", "A chat message needs an id of at most 64 characters.");
        }
        if (said.text() == null || said.text().isBlank() || said.text().length() > longestText) {
            throw Problems.of("validation-failed", "A chat message has 1 to " + longestText + " characters.");
        }
        Participant self = inside(participantId);
        Instant now = clock.instant();
        if (chat.countSince(self, now.minus(MINUTE)) >= perMinute) {
            throw Problems.of("rate-limited", "Too many messages within a minute. Wait a moment, then send it again.");
        }
        if (chat.add(self, said.id(), said.text(), now)) {
            var heard = new ServerMessage.Chat(
                    said.id(), participantId, self.displayName(), !self.isGuest(), said.text(), now);
            announce.say(Notice.inside(self.meetingId(), null, heard));
        }
    }

    @Transactional
    public void show(UUID participantId, ClientMessage.State state) {
        Participant self = participants.findById(participantId);
        self.show(state, clock.instant());
        if (self.isInside()) {
            announce.say(Notice.inside(self.meetingId(), participantId, new ServerMessage.Updated(self.view(true))));
        }
    }

    private Participant inside(UUID participantId) {
        return participants
                .findByIdOptional(participantId)
                .filter(Participant::isInside)
                .orElseThrow(() -> Problems.of("forbidden", "Wait until you are let in."));
    }
}
