package dev.parley.contracts.link;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class LinkTextTest {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @ParameterizedTest
    @EnumSource(LinkPurpose.class)
    void a_key_says_what_was_put_in(LinkPurpose purpose) {
        byte[] body = LinkText.body((byte) 7, purpose, 'c', ID, 300);
        byte[] mac = new byte[LinkText.MAC];
        Arrays.fill(mac, (byte) 9);

        LinkText text = LinkText.read(LinkText.of(body, mac)).orElseThrow();

        assertThat(text.keyId()).isEqualTo((byte) 7);
        assertThat(text.purpose()).isEqualTo(purpose);
        assertThat(text.role()).isEqualTo((byte) 'c');
        assertThat(text.id()).isEqualTo(ID);
        assertThat(text.version()).isEqualTo(300);
        assertThat(text.body()).isEqualTo(body);
        assertThat(text.mac()).isEqualTo(mac);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "short",
                "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void anything_else_says_nothing(String key) {
        assertThat(LinkText.read(key)).isEmpty();
    }
}
