package dev.parley.contracts.secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequiredSecretsTest {

    private static final String STRONG = "kT3vQ9zL0pWx7RbY2mNc8sDf4gHj6aEuKo1iZyXwVtU=";

    static Stream<Arguments> everySecret() {
        return Stream.concat(RequiredSecrets.OWN.keySet().stream(), Stream.of("gateway"))
                .flatMap(service -> RequiredSecrets.of(service).stream().map(rule -> Arguments.of(service, rule)));
    }

    static Stream<Arguments> everyNeededSecret() {
        return everySecret().filter(row -> ((SecretRule) row.get()[1]).needed() != SecretRule.Needed.NEVER);
    }

    @ParameterizedTest
    @MethodSource("everyNeededSecret")
    void a_missing_secret_is_refused_by_its_variable(String service, SecretRule rule) {
        Map<String, String> settings = strong(service);
        settings.remove(rule.property());
        assertRefused(service, settings, rule.variable() + " is not set");

        settings.put(rule.property(), "  ");
        assertRefused(service, settings, rule.variable() + " is not set");
    }

    @ParameterizedTest
    @MethodSource("everySecret")
    void a_weak_secret_is_refused_by_its_variable(String service, SecretRule rule) {
        Map<String, String> settings = strong(service);
        settings.put(rule.property(), "a");
        assertRefused(service, settings, rule.variable() + " is too short");

        settings.put(rule.property(), STRONG.substring(0, rule.leastLength() - 1));
        assertRefused(service, settings, rule.variable() + " is too short");

        settings.put(rule.property(), "a".repeat(64));
        assertRefused(service, settings, rule.variable() + " is too easy to guess");
    }

    @Test
    void strong_secrets_are_taken() {
        for (String service : RequiredSecrets.OWN.keySet()) {
            assertThatCode(() -> check(service, strong(service))).doesNotThrowAnyException();
        }
        assertThatCode(() -> check("gateway", strong("gateway"))).doesNotThrowAnyException();
    }

    @Test
    void a_secret_of_something_that_is_not_used_may_be_missing() {
        Map<String, String> settings = strong("notification-service");
        settings.remove("parley.sms.twilio.auth-token");
        settings.put("parley.sms.provider", "none");

        assertThatCode(() -> check("notification-service", settings)).doesNotThrowAnyException();
    }

    private static Map<String, String> strong(String service) {
        Map<String, String> settings = new HashMap<>();
        for (SecretRule rule : RequiredSecrets.of(service)) {
            settings.put(rule.property(), STRONG);
            if (!rule.with().isEmpty()) {
                settings.put(rule.with(), rule.value().orElse("set"));
            }
        }
        return settings;
    }

    private static void assertRefused(String service, Map<String, String> settings, String why) {
        assertThatThrownBy(() -> check(service, settings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining(STRONG.substring(0, 11));
    }

    private static void check(String service, Map<String, String> settings) {
        RequiredSecrets.check(service, name -> Optional.ofNullable(settings.get(name)));
    }
}
