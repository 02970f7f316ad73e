package dev.parley.contracts.testing.circle.user;

import dev.parley.contracts.testing.circle.Root;

public interface User {

    Root root();
}
