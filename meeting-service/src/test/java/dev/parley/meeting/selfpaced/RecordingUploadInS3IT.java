package dev.parley.meeting.selfpaced;

import dev.parley.platform.testing.FilesInS3;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same, with recordings in S3-compatible storage. */
@QuarkusTest
@TestProfile(FilesInS3.class)
class RecordingUploadInS3IT extends RecordingUploadIT {}
