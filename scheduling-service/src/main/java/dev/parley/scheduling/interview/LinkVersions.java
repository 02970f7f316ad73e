package dev.parley.scheduling.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Which links of an interview are accepted; part of it. */
@Embeddable
public class LinkVersions {

    @Column(name = "link_version")
    private int linkVersion = 1;

    @Column(name = "room_version")
    private int roomVersion = 1;

    /** What was sent before opens nothing any more. */
    void raise() {
        linkVersion++;
        roomVersion++;
    }

    public int link() {
        return linkVersion;
    }

    public int room() {
        return roomVersion;
    }
}
