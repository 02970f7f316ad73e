package dev.parley.platform.http;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MediaTypeHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "eA", "25:61", "1.5", "Factory", "/", "///", "application/json;q=x"})
    void whatIsNoListOfMediaTypesIsLeftOutOfAccount(String accept) {
        assertThat(MediaTypeHeaders.isAccept(accept)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/html, application/json;q=0.9, */*;q=0.1"})
    void whatBrowsersSendCounts(String accept) {
        assertThat(MediaTypeHeaders.isAccept(accept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "///", "application/json; charset=nonsense", "application/json; charset=%"})
    void aTypeThatSaysNothingIsRefused(String type) {
        assertThat(MediaTypeHeaders.isContentType(type)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json; charset=utf-8", "multipart/form-data; boundary=x", "*/*"})
    void whatCanBeReadIsJudgedByTheOperation(String type) {
        assertThat(MediaTypeHeaders.isContentType(type)).isTrue();
    }
}
