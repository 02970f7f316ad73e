package dev.parley.scheduling.interview;

public enum InterviewType {
    ONLINE,
    OFFLINE
}
