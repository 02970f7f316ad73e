package dev.parley.notification.smtp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.util.Optional;

/** How email leaves the installation. */
@ConfigMapping(prefix = "parley.smtp")
public interface SmtpSettings {

    /** Name or address of the mail server. */
    @WithDefault("localhost")
    String host();

    /** 25, 587 (STARTTLS) or 465 (TLS from the first byte). */
    @WithDefault("25")
    int port();

    /** Absent when the server accepts email without sign-in. */
    Optional<String> username();

    Optional<String> password();

    /** disabled, starttls or tls. */
    @WithDefault("starttls")
    Tls tls();

    enum Tls {
        DISABLED,
        STARTTLS,
        TLS
    }
}
