package dev.parley.contracts.testing.circle.above;

import dev.parley.contracts.testing.circle.below.Below;

public record Above(Below below) {}
