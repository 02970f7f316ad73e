package dev.parley.meeting.socket;

import dev.parley.meeting.MeetingSettings;
import dev.parley.meeting.room.Admission;
import dev.parley.platform.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Signed tokens of participant, room, epoch and expiry. Any replica can resume a dropped socket. */
@ApplicationScoped
class ResumeTokens {

    private static final String PURPOSE = "resume-token";
    private static final int BODY = 16 + 16 + 4 + 8;
    private static final int MAC = 16;

    private final Secrets secrets;
    private final InstantSource clock;
    private final Duration lifetime;

    ResumeTokens(Secrets secrets, InstantSource clock, MeetingSettings settings) {
        this.secrets = secrets;
        this.clock = clock;
        this.lifetime = settings.socket().resumeToken();
    }

    String issue(UUID participantId, UUID meetingId, int epoch) {
        byte[] body = ByteBuffer.allocate(BODY)
                .putLong(participantId.getMostSignificantBits())
                .putLong(participantId.getLeastSignificantBits())
                .putLong(meetingId.getMostSignificantBits())
                .putLong(meetingId.getLeastSignificantBits())
                .putInt(epoch)
                .putLong(clock.instant().plus(lifetime).toEpochMilli())
                .array();
        byte[] token = Arrays.copyOf(body, BODY + MAC);
        System.arraycopy(secrets.hmac(PURPOSE, body), 0, token, BODY, MAC);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    Optional<Admission> verify(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        if (bytes.length != BODY + MAC
                || !secrets.hmacMatches(
                        PURPOSE, Arrays.copyOf(bytes, BODY), Arrays.copyOfRange(bytes, BODY, bytes.length))) {
            return Optional.empty();
        }
        ByteBuffer body = ByteBuffer.wrap(bytes);
        UUID participantId = new UUID(body.getLong(), body.getLong());
        UUID meetingId = new UUID(body.getLong(), body.getLong());
        Admission admission = new Admission(participantId, meetingId, body.getInt());
        return Optional.of(admission).filter(signed -> clock.instant().isBefore(Instant.ofEpochMilli(body.getLong())));
    }
}
