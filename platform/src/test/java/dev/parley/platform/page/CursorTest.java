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

    private static final Instant AT = Instant.ofEpochMilli(1_800_000_000_123L);
    private static final Cursor CURSOR = Cursor.after("created", AT, UUID.randomUUID());

    @Test
    void whatIsWrittenIsReadAgain() {
        Cursor read = Cursor.of(CURSOR.text(), "created");

        assertThat(read).isEqualTo(CURSOR);
        assertThat(read.at()).isEqualTo(AT);
    }

    @Test
    void aTextIsAKeyAsWell() {
        Cursor byName = new Cursor("name", "asha\nrao", UUID.randomUUID());

        assertThat(Cursor.of(byName.text(), "name")).isEqualTo(byName);
        assertThatThrownBy(byName::at).isInstanceOf(Rejection.class);
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
        Cursor edited = new Cursor("created", Long.toString(at), CURSOR.id());

        assertThatThrownBy(edited::at).isInstanceOf(Rejection.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "created", "created\nx\n1", "created\n0199d1f0-7c11-7000-8000-000000000002\n\0"})
    void anEditedCursorIsRefused(String plain) {
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.of(text, "created")).isInstanceOf(Rejection.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", ""})
    void whatIsNoCursorIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.of(text, "created")).isInstanceOf(Rejection.class);
    }
}
