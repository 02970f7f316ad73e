package dev.parley.scheduling.interview;

public enum InterviewMode {
    LIVE,
    SELF_PACED
}
