package dev.parley.meeting.provider;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;

class SecureVideoTest {

    @ParameterizedTest
    @CsvSource({
        "https://api.zoom.us/v2, true",
        "http://localhost:8080/zoom, true",
        "http://127.0.0.1:8080, true",
        "http://api.zoom.us/v2, false",
        "http://localhost.evil.example, false",
        "https://me:pw@api.zoom.us/v2, false",
        "https://api.zoom.us/v2?a=b, false",
        "ftp://api.zoom.us, false",
        "api.zoom.us, false",
        "https:///v2, false",
    })
    void secrets_leave_this_machine_only_encrypted(URI address, boolean secure) {
        assertThat(SecureVideo.isSecure(address)).isEqualTo(secure);
    }
}
