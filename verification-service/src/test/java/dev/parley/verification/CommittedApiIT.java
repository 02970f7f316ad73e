package dev.parley.verification;

import dev.parley.platform.testing.CommittedApi;
import org.junit.jupiter.api.Test;

/** Boots nothing: it runs after the build, which writes the document. */
class CommittedApiIT {

    @Test
    void the_committed_document_describes_the_api() {
        CommittedApi.check("verification");
    }
}
