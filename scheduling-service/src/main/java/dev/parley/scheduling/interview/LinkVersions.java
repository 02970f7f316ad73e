package dev.parley.scheduling.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The link versions that an interview accepts. Part of an interview. */
@Embeddable
public class LinkVersions {

    @Column(name = "link_version")
    private int linkVersion = 1;

    @Column(name = "room_version")
    private int roomVersion = 1;

    /** Makes all earlier links worthless. */
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
