package dev.parley.invite.block;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** One person does not want to be found by another, who sees them as offline from then on. */
@Entity
@Table(name = "block")
public class Block {

    @EmbeddedId
    private Pair pair;

    private Instant createdAt;

    protected Block() {}

    public UUID blockedId() {
        return pair.blockedId();
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Embeddable
    public record Pair(UUID blockerId, UUID blockedId) {}
}
