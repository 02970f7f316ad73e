package dev.parley.gateway.session;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Calls Keycloak as a confidential client. Every method blocks. It fails with {@link SessionUnknown} when Keycloak does
 * not answer, or answers with something other than a decision.
 */
@ApplicationScoped
class Keycloak {

    private static final Logger LOG = Logger.getLogger(Keycloak.class);
    private static final String REFUSED = "invalid_grant";

    private final OidcConfig config;
    private final KeycloakTokens verifier;
    private final HttpClient http;
    private volatile long silentSince;
    private volatile boolean silent;

    Keycloak(OidcConfig config, KeycloakTokens verifier) {
        this.config = config;
        this.verifier = verifier;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.timeout())
                .build();
    }

    /** The address where a browser signs in. */
    String authorizationUrl(Map<String, String> parameters) {
        return config.issuer() + "/protocol/openid-connect/auth?" + form(parameters);
    }

    String clientId() {
        return config.clientId();
    }

    /**
     * The tokens for a sign-in's code; empty when Keycloak refuses the code or the ID token belongs to another sign-in.
     */
    Optional<Granted> exchange(String code, String redirectUri, String verifierOfPkce, String nonce) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("grant_type", "authorization_code");
        parameters.put("code", code);
        parameters.put("redirect_uri", redirectUri);
        parameters.put("code_verifier", verifierOfPkce);
        return token(parameters, Optional.of(nonce));
    }

    /** New tokens; empty when Keycloak refuses because the session has ended there or the account is disabled. */
    Optional<Granted> refresh(String refreshToken) {
        return refreshToken.isEmpty()
                ? Optional.empty()
                : token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken), Optional.empty());
    }

    /**
     * Whether the token's session is alive and the account is enabled. This asks the user info endpoint (OpenID Connect
     * Core, 5.3), because Keycloak answers introspection only for a client in the audience.
     */
    boolean isActive(String accessToken) {
        HttpResponse<String> answer = send(request("userinfo")
                .header("Authorization", "Bearer " + accessToken)
                .GET()
                .build());
        if (answer.statusCode() != 200 && answer.statusCode() != 401) {
            throw unexpected(answer);
        }
        return answer.statusCode() == 200;
    }

    /** Ends the session at Keycloak without the browser. A session that has already ended is fine. */
    void endSession(String refreshToken) {
        HttpResponse<String> answer = post("logout", Map.of("refresh_token", refreshToken));
        if (answer.statusCode() >= 500) {
            throw unexpected(answer);
        }
    }

    /**
     * Whether Keycloak failed to answer within the last {@link OidcConfig#pause()}. Callers then skip what can wait.
     */
    boolean isSilent() {
        return silent && System.nanoTime() - silentSince < config.pause().toNanos();
    }

    private Optional<Granted> token(Map<String, String> parameters, Optional<String> nonce) {
        HttpResponse<String> answer = post("token", parameters);
        JsonObject json = json(answer);
        if (answer.statusCode() == 400 && REFUSED.equals(json.getString("error"))) {
            LOG.infof("Keycloak gives no tokens: %s", json.getString("error_description"));
            return Optional.empty();
        }
        if (answer.statusCode() != 200) {
            throw unexpected(answer);
        }
        return verifier.idToken(json.getString("id_token", ""), nonce).map(claims -> granted(json, claims));
    }

    private static Granted granted(JsonObject json, JwtClaims idToken) {
        Tokens tokens =
                new Tokens(json.getString("access_token"), json.getString("refresh_token", ""), Person.of(idToken));
        return new Granted(
                tokens,
                Optional.ofNullable(idToken.getClaimValueAsString("sid")).orElse(""),
                Duration.ofSeconds(json.getLong("expires_in")));
    }

    private HttpResponse<String> post(String path, Map<String, String> parameters) {
        String client = encode(config.clientId()) + ":" + encode(config.clientSecret());
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(form(parameters)))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(config.serverUrl() + "/protocol/openid-connect/" + path))
                .timeout(config.timeout());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            silent = answer.statusCode() >= 500;
            silentSince = System.nanoTime();
            return answer;
        } catch (IOException e) {
            silentSince = System.nanoTime();
            silent = true;
            throw new SessionUnknown("Keycloak does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SessionUnknown("Interrupted while Keycloak was asked", e);
        }
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try {
            return new JsonObject(answer.body());
        } catch (DecodeException notJson) {
            return new JsonObject();
        }
    }

    private static SessionUnknown unexpected(HttpResponse<String> answer) {
        return new SessionUnknown("Keycloak answered " + answer.uri().getPath() + " with " + answer.statusCode(), null);
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
