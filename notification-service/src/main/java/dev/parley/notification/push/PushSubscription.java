package dev.parley.notification.push;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** One browser of a person. */
@Entity
@Table(name = "push_subscription")
class PushSubscription {

    @Id
    private UUID id;

    private UUID personId;
    private String endpointKey;
    private byte[] payload;
    private Instant createdAt;
    private Instant deliveredAt;
    private int refusals;

    protected PushSubscription() {}

    UUID id() {
        return id;
    }

    byte[] payload() {
        return payload;
    }

    void delivered(Instant now) {
        deliveredAt = now;
        refusals = 0;
    }

    /** Returns true when it never worked and was refused often enough. */
    boolean refused(int most) {
        refusals++;
        return deliveredAt == null && refusals >= most;
    }
}
