package dev.parley.scheduling.interview;

/**
 * An interview has got a time. Observed in the same transaction.
 *
 * @param again whether it had one before
 */
public record TimeGiven(Interview interview, boolean again) {}
