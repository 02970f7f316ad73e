package dev.parley.contracts.testing.circle.below;

import dev.parley.contracts.testing.circle.above.Above;

public record Back(Above above) {}
