package dev.parley.scheduling.interview;

import java.util.UUID;

/** @param load interviews of that week already */
public record Replacement(UUID id, String name, int load) {}
