package dev.parley.verification.testing;

import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.test.common.QuarkusTestResource;

/** One boot for all integration tests of the module. */
@QuarkusTestResource(ParleyTestResource.class)
final class Stack {

    private Stack() {}
}
