package dev.parley.notification.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** One notification of one person. */
@Entity
@Table(name = "inbox_item")
class InboxItem {

    @Id
    private UUID id;

    private UUID personId;
    private String occasion;

    @Enumerated(EnumType.STRING)
    private InboxType type;

    private String subjectType;
    private UUID subjectId;
    private UUID aboutId;
    private String facts;
    private byte[] personal;
    private Instant happenedAt;
    private Instant createdAt;
    private Instant readAt;
    private Instant archivedAt;

    protected InboxItem() {}

    /** Read again changes nothing; so do the other verbs. */
    void read(Instant now) {
        readAt = readAt == null ? now : readAt;
    }

    void unread() {
        readAt = null;
    }

    /** What is put away counts as read. */
    void archive(Instant now) {
        read(now);
        archivedAt = archivedAt == null ? now : archivedAt;
    }

    void restore() {
        archivedAt = null;
    }

    /** It says something else now, to whoever has read it too. */
    void become(InboxType next) {
        type = next;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    InboxType type() {
        return type;
    }

    String subjectType() {
        return subjectType;
    }

    UUID subjectId() {
        return subjectId;
    }

    String facts() {
        return facts;
    }

    byte[] personal() {
        return personal;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isRead() {
        return readAt != null;
    }

    boolean isArchived() {
        return archivedAt != null;
    }
}
