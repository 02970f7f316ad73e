package dev.parley.meeting.pad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Deletes a pad with its history. */
@ApplicationScoped
public class ForgetPad {

    private final Pads pads;
    private final EntityManager entities;

    ForgetPad(Pads pads, EntityManager entities) {
        this.pads = pads;
        this.entities = entities;
    }

    /** When people have to leave in the same transaction, they leave first: nobody writes a new one. */
    @Transactional
    public void of(UUID meetingId) {
        entities.flush();
        pads.lockExisting(meetingId).ifPresent(pad -> {
            entities.createNativeQuery("DELETE FROM pad_update WHERE meeting_id = :id")
                    .setParameter("id", meetingId)
                    .executeUpdate();
            pads.delete(pad);
        });
    }
}
