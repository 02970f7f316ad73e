package dev.parley.meeting.provider;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** That a right key is read and signs is shown against the stub, in {@link VideoMeetingIT}. */
class ServiceAccountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "key.json",
                "[]",
                "null",
                "{}",
                "{\"client_email\": \"a@b\"}",
                "{\"client_email\": \"a@b\", \"private_key\": \"s3cret\"}",
                "{\"client_email\": \"a@b\", \"private_key\": \"-----BEGIN PRIVATE KEY-----\\ns3cret\\n-----END PRIVATE KEY-----\\n\"}",
            })
    void what_is_no_key_is_told_from_one_and_not_shown(String text) {
        VideoFailure failure = catchThrowableOfType(VideoFailure.class, () -> ServiceAccount.read(text));
        assertThat(failure.code()).isEqualTo("bad-key");
        assertThat(failure.toString()).doesNotContain("s3cret");
    }
}
