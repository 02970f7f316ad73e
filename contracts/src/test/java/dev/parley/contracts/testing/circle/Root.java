package dev.parley.contracts.testing.circle;

import dev.parley.contracts.testing.circle.user.User;

public record Root(User user) {}
