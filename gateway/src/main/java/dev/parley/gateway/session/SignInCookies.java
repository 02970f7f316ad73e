package dev.parley.gateway.session;

import dev.parley.gateway.guard.Cookies;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Unfinished sign-ins. Each has its own encrypted cookie, because people sign in on several tabs. */
@ApplicationScoped
class SignInCookies {

    /** Differs from the prefix of cookies that count as a credential, since this cookie is not one. */
    private static final String PREFIX = "__Host-sign-in-";

    private static final int NAMED_BY = 16;
    private static final int MOST = 5;

    private final TokenVault vault;
    private final SessionConfig config;
    private final InstantSource clock;

    SignInCookies(TokenVault vault, SessionConfig config, InstantSource clock) {
        this.vault = vault;
        this.config = config;
        this.clock = clock;
    }

    SignInAttempt begin(HttpServerRequest request, String to) {
        SignInAttempt attempt = SignInAttempt.to(to, clock.instant().plus(config.signInWithin()));
        List<String> others = Cookies.of(request).keySet().stream()
                .filter(name -> name.startsWith(PREFIX))
                .toList();
        others.subList(0, Math.max(0, others.size() - MOST + 1))
                .forEach(oldest -> OwnCookie.clear(request.response(), oldest));
        String name = name(attempt.state());
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(name, attempt.bytes()));
        OwnCookie.set(request.response(), name, value, config.signInWithin());
        return attempt;
    }

    /** The attempt that this browser began with the state; empty for another browser, a late or a repeated answer. */
    Optional<SignInAttempt> take(HttpServerRequest request, String state) {
        if (state == null || state.length() != RandomText.LENGTH) {
            return Optional.empty();
        }
        String name = name(state);
        Optional<SignInAttempt> attempt = Optional.ofNullable(
                        Cookies.of(request).get(name))
                .flatMap(SignInCookies::decode)
                .flatMap(bytes -> vault.open(name, bytes))
                .map(SignInAttempt::of)
                .filter(begun -> begun.state().equals(state) && clock.instant().isBefore(begun.until()));
        attempt.ifPresent(taken -> OwnCookie.clear(request.response(), name));
        return attempt;
    }

    private static String name(String state) {
        return PREFIX + state.substring(0, NAMED_BY);
    }

    private static Optional<byte[]> decode(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
