package dev.parley.platform.crypto;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecretsTest {

    private static final byte[] OLD = "old-old-old-old-old-old-old-old-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEW = "new-new-new-new-new-new-new-new-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PLAIN = "Asha Rao".getBytes(StandardCharsets.UTF_8);

    private final Secrets secrets = new Secrets(List.of(NEW));

    @Test
    void eachPurposeHasASubkeyOfItsOwn() {
        assertThat(secrets.subkey("a"))
                .hasSize(32)
                .isEqualTo(secrets.subkey("a"))
                .isNotEqualTo(secrets.subkey("b"));
    }

    @Test
    void whatIsEncryptedIsReadForTheSamePurposeOnly() {
        byte[] sealed = secrets.encrypt("a", PLAIN);

        assertThat(secrets.decrypt("a", sealed)).isEqualTo(PLAIN);
        assertThat(secrets.encrypt("a", PLAIN)).isNotEqualTo(sealed);
        assertThatThrownBy(() -> secrets.decrypt("b", sealed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangedByteIsNoticed() {
        byte[] sealed = secrets.encrypt("a", PLAIN);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> secrets.decrypt("a", sealed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> secrets.decrypt("a", new byte[3])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePreviousSecretStillReadsAndMatches() {
        Secrets before = new Secrets(List.of(OLD));
        Secrets rotating = new Secrets(List.of(NEW, OLD));

        assertThat(rotating.decrypt("a", before.encrypt("a", PLAIN))).isEqualTo(PLAIN);
        assertThat(rotating.hmacMatches("a", PLAIN, before.hmac("a", PLAIN))).isTrue();
        assertThat(secrets.hmacMatches("a", PLAIN, before.hmac("a", PLAIN))).isFalse();
    }

    @Test
    void whatThePreviousSecretEncryptedIsEncryptedAnew() {
        byte[] old = new Secrets(List.of(OLD)).encrypt("a", PLAIN);
        Secrets rotating = new Secrets(List.of(NEW, OLD));

        byte[] renewed = rotating.renewed("a", old).orElseThrow();

        assertThat(secrets.decrypt("a", renewed)).isEqualTo(PLAIN);
        assertThat(rotating.renewed("a", renewed)).isEmpty();
        assertThat(rotating.renewed("b", old)).isEmpty();
        assertThat(secrets.renewed("a", old)).isEmpty();
    }

    @Test
    void aMacCutTooShortNeverMatches() {
        assertThat(secrets.hmacMatches("a", PLAIN, new byte[0])).isFalse();
    }

    @Test
    void productionRefusesTheDevelopmentSecretAndShortOnes() {
        InstallationSecret.check(InstallationSecret.DEVELOPMENT, false);
        assertThatThrownBy(() -> InstallationSecret.check(InstallationSecret.DEVELOPMENT, true))
                .hasMessageContaining("PARLEY_SECRET is not set");
        assertThatThrownBy(() -> InstallationSecret.check("c2hvcnQ=", false)).hasMessageContaining("too short");
        assertThatThrownBy(() -> InstallationSecret.check("%%%", false)).hasMessageContaining("not valid base64");
    }
}
