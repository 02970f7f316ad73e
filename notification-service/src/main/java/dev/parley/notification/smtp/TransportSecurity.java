package dev.parley.notification.smtp;

import dev.parley.notification.smtp.SmtpSettings.Tls;

/** Transport security of the connection. Port 587 always uses STARTTLS, whatever the setting says (RFC 8314). */
record TransportSecurity(Tls mode, boolean corrected) {

    private static final int SUBMISSION_PORT = 587;

    static TransportSecurity of(Tls wanted, int port) {
        boolean wrong = wanted == Tls.TLS && port == SUBMISSION_PORT;
        return new TransportSecurity(wrong ? Tls.STARTTLS : wanted, wrong);
    }

    boolean implicitTls() {
        return mode == Tls.TLS;
    }

    boolean startTls() {
        return mode == Tls.STARTTLS;
    }
}
