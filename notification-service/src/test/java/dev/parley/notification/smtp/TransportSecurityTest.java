package dev.parley.notification.smtp;

import dev.parley.notification.smtp.SmtpSettings.Tls;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TransportSecurityTest {

    @Test
    void implicit_tls_on_587_becomes_starttls() {
        assertThat(TransportSecurity.of(Tls.TLS, 587)).isEqualTo(new TransportSecurity(Tls.STARTTLS, true));
    }

    @Test
    void implicit_tls_on_465_stays() {
        assertThat(TransportSecurity.of(Tls.TLS, 465)).isEqualTo(new TransportSecurity(Tls.TLS, false));
    }

    @Test
    void starttls_on_587_is_as_it_should_be() {
        assertThat(TransportSecurity.of(Tls.STARTTLS, 587).corrected()).isFalse();
    }

    @Test
    void no_encryption_is_taken_at_its_word() {
        assertThat(TransportSecurity.of(Tls.DISABLED, 587).mode()).isEqualTo(Tls.DISABLED);
    }
}
