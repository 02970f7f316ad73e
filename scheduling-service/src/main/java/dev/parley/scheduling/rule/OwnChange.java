package dev.parley.scheduling.rule;

import java.time.Instant;

/**
 * A candidate changes by themselves the time that stands.
 *
 * @param cutoffAt from then on they may not
 * @param left     how often they may still move it
 */
public record OwnChange(Instant cutoffAt, int left) {}
