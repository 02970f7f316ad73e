package dev.parley.scheduling.scorecard;

public enum Recommendation {
    STRONG_YES,
    YES,
    NO,
    STRONG_NO
}
