package dev.parley.contracts.testing.circle.below;

public record Below() {}
