package dev.parley.meeting.erasure;

import dev.parley.platform.testing.FilesInS3;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same, with recordings in S3-compatible storage. */
@QuarkusTest
@TestProfile(FilesInS3.class)
class ForgetAnswersInS3IT extends ForgetAnswersIT {}
