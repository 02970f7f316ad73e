package dev.parley.local.keycloak;

import dev.parley.local.process.StackFailure;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of an installation for the realm's placeholders <code>${PARLEY_…}</code>. */
public record RealmValues(String publicUrl, int smtpPort) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(PARLEY_[A-Z_]+)}");

    /** Values for a realm that is imported once for many stacks. Each stack applies its own values later. */
    static RealmValues ofTemplate() {
        return new RealmValues("http://localhost:8080", 1025);
    }

    /** Fails when the realm contains an unknown placeholder. */
    String fillIn(String realm) {
        Map<String, String> values = values();
        return PLACE.matcher(realm).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new StackFailure(
                        "The realm asks for " + place.group(1) + ", which the local stack does not set.");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private Map<String, String> values() {
        return Map.of(
                "PARLEY_PUBLIC_URL",
                publicUrl,
                "PARLEY_SMTP_HOST",
                "127.0.0.1",
                "PARLEY_SMTP_PORT",
                Integer.toString(smtpPort),
                "PARLEY_SMTP_STARTTLS",
                "false",
                "PARLEY_MAIL_FROM_ADDRESS",
                "accounts@parley.example",
                "PARLEY_OIDC_GATEWAY_SECRET",
                Keycloak.GATEWAY_SECRET,
                "PARLEY_OIDC_SCHEDULING_SECRET",
                Keycloak.SCHEDULING_SECRET,
                "PARLEY_OIDC_VERIFICATION_SECRET",
                Keycloak.VERIFICATION_SECRET);
    }
}
