package dev.parley.meeting.socket;

import dev.parley.meeting.MeetingSettings;
import io.github.bucket4j.Bucket;
import io.quarkus.websockets.next.UserData;
import io.quarkus.websockets.next.WebSocketConnection;
import jakarta.inject.Singleton;

import java.time.Duration;

/** How much one socket may say. */
@Singleton
class Limits {

    private static final UserData.TypedKey<Bucket> BUCKET = new UserData.TypedKey<>("bucket");

    private final MeetingSettings.Socket settings;

    Limits(MeetingSettings settings) {
        this.settings = settings.socket();
    }

    /** Frames of one socket come one after the other, so that this is called by one thread at a time. */
    boolean allow(WebSocketConnection connection) {
        Bucket bucket = connection.userData().get(BUCKET);
        if (bucket == null) {
            bucket = fresh();
            connection.userData().put(BUCKET, bucket);
        }
        return bucket.tryConsume(1);
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(settings.burst())
                        .refillGreedy(settings.messagesPerSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
