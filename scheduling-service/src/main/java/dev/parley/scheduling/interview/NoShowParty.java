package dev.parley.scheduling.interview;

public enum NoShowParty {
    CANDIDATE,
    HOST,
    BOTH
}
