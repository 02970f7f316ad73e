package dev.parley.meeting.lease;

import jakarta.inject.Singleton;

import java.util.UUID;

/** This process among its siblings. */
@Singleton
public class Replica {

    private final UUID id = UUID.randomUUID();

    public UUID id() {
        return id;
    }
}
