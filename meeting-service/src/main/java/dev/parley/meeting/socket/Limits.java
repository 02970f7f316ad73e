package dev.parley.meeting.socket;

import dev.parley.meeting.MeetingSettings;
import io.github.bucket4j.Bucket;
import io.quarkus.websockets.next.UserData;
import io.quarkus.websockets.next.WebSocketConnection;
import jakarta.inject.Singleton;

import java.time.Duration;

/** Limits how much one socket may send. */
@Singleton
class Limits {

    private static final UserData.TypedKey<Bucket> BUCKET = new UserData.TypedKey<>("bucket");

    private final MeetingSettings.Socket settings;

    Limits(MeetingSettings settings) {
        this.settings = settings.socket();
    }

    /** Only one thread at a time calls this, because the frames of a socket arrive one after the other. */
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
