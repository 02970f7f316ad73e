package dev.parley.invite.presence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** Whether a person has Parley open, as notification last said. */
@Entity
@Table(name = "presence_view")
public class PresenceView {

    @Id
    private UUID userId;

    private long sequence;
    private String status;
    private Instant since;

    protected PresenceView() {}

    String status() {
        return status;
    }
}
