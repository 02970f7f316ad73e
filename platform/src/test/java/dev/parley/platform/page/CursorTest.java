package dev.parley.platform.page;

import dev.parley.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CursorTest {

    private static final Cursor CURSOR =
            new Cursor("created", Instant.ofEpochMilli(1_800_000_000_123L), UUID.randomUUID());

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(Cursor.of(CURSOR.text(), "created")).isEqualTo(CURSOR);
    }

    @Test
    void itSaysNothingToWhoReadsIt() {
        assertThat(CURSOR.text())
                .matches("[A-Za-z0-9_-]+")
                .doesNotContain(CURSOR.id().toString());
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        assertThatThrownBy(() -> Cursor.of(CURSOR.text(), "starts"))
                .isInstanceOfSatisfying(Rejection.class, rejection -> assertThat(rejection.code())
                        .isEqualTo("bad-parameter"));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE, -62_135_596_800_001L, 253_402_300_800_000L})
    void anInstantThatCannotBeKeptIsRefused(long at) {
        String plain = "created " + at + " " + CURSOR.id();
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.of(text, "created")).isInstanceOf(Rejection.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "Y3JlYXRlZA", "Y3JlYXRlZCB4IHk", "Y3JlYXRlZCAxIHg"})
    void whatIsNoCursorIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.of(text, "created")).isInstanceOf(Rejection.class);
    }
}
