package dev.parley.meeting.testing;

import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.test.common.QuarkusTestResource;

/** Database, broker and token keys of all integration tests of the module. */
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(VideoStub.class)
final class Stack {

    private Stack() {}
}
