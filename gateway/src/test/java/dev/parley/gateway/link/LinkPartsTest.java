package dev.parley.gateway.link;

import dev.parley.gateway.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class LinkPartsTest {

    @Test
    void a_key_says_its_purpose_and_id() {
        UUID id = UUID.randomUUID();
        assertThat(LinkParts.read(Keys.key('i', id))).contains(new LinkParts('i', id));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!"})
    void anything_else_says_nothing(String key) {
        assertThat(LinkParts.read(key)).isEmpty();
    }
}
