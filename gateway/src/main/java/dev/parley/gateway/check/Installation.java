package dev.parley.gateway.check;

import java.net.URI;
import java.util.Map;

/**
 * Where the parts of an installation are for one who is inside of it.
 *
 * @param gateway   the gateway's base URL
 * @param issuer    the realm's public URL, to which browsers are sent
 * @param realm     the same realm as it is reached from inside
 * @param client    a client of the realm with a service account
 * @param secret    its secret
 */
record Installation(URI gateway, String issuer, String realm, String client, String secret) {

    static Installation of(Map<String, String> environment) {
        return new Installation(
                URI.create(value(environment, "PARLEY_CHECK_GATEWAY")),
                value(environment, "PARLEY_CHECK_ISSUER"),
                value(environment, "PARLEY_CHECK_REALM"),
                value(environment, "PARLEY_CHECK_CLIENT"),
                value(environment, "PARLEY_CHECK_CLIENT_SECRET"));
    }

    URI at(String path) {
        return gateway.resolve(path);
    }

    /** A page of Keycloak by the address that is reached from inside. */
    URI inside(String page) {
        return URI.create(page.replace(issuer, realm));
    }

    private static String value(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }
}
