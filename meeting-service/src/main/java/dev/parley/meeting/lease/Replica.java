package dev.parley.meeting.lease;

import jakarta.inject.Singleton;

import java.util.UUID;

/** The identity of this process among the replicas of the service. */
@Singleton
public class Replica {

    private final UUID id = UUID.randomUUID();

    public UUID id() {
        return id;
    }
}
