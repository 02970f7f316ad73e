package dev.parley.platform.app;

import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.test.common.QuarkusTestResource;

/** One boot for all integration tests of the platform: these resources are global. */
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(TestTopics.class)
final class TestStack {

    private TestStack() {}
}
