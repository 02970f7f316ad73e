package dev.parley.notification.smtp;

import dev.parley.notification.smtp.SmtpSettings.Tls;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import org.eclipse.microprofile.config.spi.ConfigSource;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Gives Quarkus' mailer its settings out of {@code parley.smtp.*}, so that there is one place to set them. */
public class SmtpConfigSourceFactory implements ConfigSourceFactory {

    private static final int ORDINAL = 275;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String host = value(context, "parley.smtp.host", "localhost");
        int port = Integer.parseInt(value(context, "parley.smtp.port", "25"));
        String username = value(context, "parley.smtp.username", "");
        Tls wanted = Tls.valueOf(value(context, "parley.smtp.tls", "starttls").toUpperCase(Locale.ROOT));
        TransportSecurity security = TransportSecurity.of(wanted, port);
        Map<String, String> mailer = new HashMap<>();
        mailer.put("quarkus.mailer.host", host);
        mailer.put("quarkus.mailer.port", Integer.toString(port));
        mailer.put("quarkus.mailer.tls", Boolean.toString(security.implicitTls()));
        mailer.put("quarkus.mailer.start-tls", security.startTls() ? "REQUIRED" : "DISABLED");
        mailer.put("quarkus.mailer.login", username.isEmpty() ? "DISABLED" : "REQUIRED");
        if (!username.isEmpty()) {
            mailer.put("quarkus.mailer.username", username);
            mailer.put("quarkus.mailer.password", value(context, "parley.smtp.password", ""));
        }
        return List.of(new PropertiesConfigSource(mailer, "parley-smtp", ORDINAL));
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }

    private static String value(ConfigSourceContext context, String name, String otherwise) {
        ConfigValue found = context.getValue(name);
        return found == null || found.getValue() == null || found.getValue().isBlank() ? otherwise : found.getValue();
    }
}
