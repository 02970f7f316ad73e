package dev.parley.platform.link;

import dev.parley.contracts.link.LinkPurpose;
import dev.parley.platform.crypto.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class LinkKeysTest {

    private static final byte[] OLD = secret(1);
    private static final byte[] NEW = secret(2);
    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    private final LinkKeys keys = new LinkKeys(new Secrets(List.of(NEW)));

    @ParameterizedTest
    @EnumSource(LinkPurpose.class)
    void aKeySaysWhatWasPutIn(LinkPurpose purpose) {
        LinkKey key = new LinkKey(purpose, LinkRole.INTERVIEWER, ID, 300);

        assertThat(keys.verify(keys.derive(key))).contains(key);
    }

    @Test
    void aKeyIsDerivedTheSameEachTime() {
        assertThat(keys.derive(candidate(1)))
                .isEqualTo(keys.derive(candidate(1)))
                .hasSize(52);
    }

    @Test
    void noCharacterOfAKeyCanBeChanged() {
        String key = keys.derive(candidate(1));
        for (int i = 0; i < key.length(); i++) {
            for (char other : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
                if (other != key.charAt(i)) {
                    String tampered = key.substring(0, i) + other + key.substring(i + 1);
                    assertThat(keys.verify(tampered)).as(tampered).isEmpty();
                }
            }
        }
    }

    @Test
    void versionsHaveDifferentKeys() {
        assertThat(keys.verify(keys.derive(candidate(2)))).contains(candidate(2));
        assertThat(keys.derive(candidate(2))).isNotEqualTo(keys.derive(candidate(1)));
    }

    @Test
    void aKeyOfThePreviousSecretIsAcceptedWhileItIsKnown() {
        String old = new LinkKeys(new Secrets(List.of(OLD))).derive(candidate(1));

        assertThat(new LinkKeys(new Secrets(List.of(NEW, OLD))).verify(old)).contains(candidate(1));
        assertThat(keys.verify(old)).isEmpty();
    }

    @Test
    void duringARotationNewKeysAreMadeUnderTheNewSecret() {
        String key = new LinkKeys(new Secrets(List.of(NEW, OLD))).derive(candidate(1));

        assertThat(keys.verify(key)).contains(candidate(1));
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
    void whatIsNoKeyIsNoKey(String text) {
        assertThat(keys.verify(text)).isEmpty();
    }

    @Test
    void aRoomIdMatchesItsInterviewAndVersionOnly() {
        String roomId = keys.roomId(ID, 1);

        assertThat(roomId).hasSize(22);
        assertThat(keys.roomIdMatches(roomId, ID, 1)).isTrue();
        assertThat(keys.roomIdMatches(roomId, ID, 2)).isFalse();
        assertThat(keys.roomIdMatches(roomId, UUID.randomUUID(), 1)).isFalse();
        assertThat(keys.roomIdMatches("?".repeat(22), ID, 1)).isFalse();
        assertThat(keys.roomIdMatches(null, ID, 1)).isFalse();
        assertThat(new LinkKeys(new Secrets(List.of(OLD, NEW))).roomIdMatches(roomId, ID, 1))
                .as("previous secret")
                .isTrue();
    }

    private static LinkKey candidate(int version) {
        return new LinkKey(LinkPurpose.INTERVIEW, LinkRole.CANDIDATE, ID, version);
    }

    private static byte[] secret(int seed) {
        byte[] secret = new byte[32];
        java.util.Arrays.fill(secret, (byte) seed);
        return secret;
    }
}
