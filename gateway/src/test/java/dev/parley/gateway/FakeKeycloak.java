package dev.parley.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** As much of an OpenID provider as a sign-in needs. The code decides how long the tokens live. */
final class FakeKeycloak {

    /** Its tokens are to be refreshed at once: they live shorter than the gateway wants, longer than a sign-in takes. */
    static final String SHORT_LIVED = "short-lived";

    static final String SHORT_LIVED_WITHOUT_REFRESH = "short-lived-without-refresh";
    static final AtomicInteger REFRESHES = new AtomicInteger();

    private final RsaJsonWebKey key;
    private final HttpServer server;

    FakeKeycloak(Vertx vertx) {
        try {
            key = RsaJwkGenerator.generateJwk(2048);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
        key.setKeyId("test");
        server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.actualPort() + "/realms/parley";
    }

    private void answer(HttpServerRequest request) {
        request.setExpectMultipart(request.method() == HttpMethod.POST);
        request.endHandler(end -> {
            String path = request.path().substring("/realms/parley".length());
            JsonObject body =
                    switch (path) {
                        case "/.well-known/openid-configuration" -> discovery();
                        case "/keys" -> keys();
                        case "/token" -> token(request);
                        default -> null;
                    };
            if (body == null) {
                request.response().setStatusCode(400).end("{\"error\":\"invalid_grant\"}");
            } else {
                request.response().putHeader("Content-Type", "application/json").end(body.encode());
            }
        });
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", issuer())
                .put("authorization_endpoint", issuer() + "/auth")
                .put("token_endpoint", issuer() + "/token")
                .put("jwks_uri", issuer() + "/keys")
                .put("end_session_endpoint", issuer() + "/logout");
    }

    private JsonObject keys() {
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray().add(new JsonObject(key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY))));
    }

    private JsonObject token(HttpServerRequest request) {
        String code = request.getFormAttribute("code");
        if ("refresh_token".equals(request.getFormAttribute("grant_type"))) {
            if (!"good".equals(request.getFormAttribute("refresh_token"))) {
                return null;
            }
            REFRESHES.incrementAndGet();
            return tokens(Duration.ofMinutes(5)).put("refresh_token", "good");
        }
        return switch (code) {
            case SHORT_LIVED -> tokens(Duration.ofSeconds(20)).put("refresh_token", "good");
            case SHORT_LIVED_WITHOUT_REFRESH -> tokens(Duration.ofSeconds(3));
            default -> tokens(Duration.ofMinutes(5)).put("refresh_token", "good");
        };
    }

    private JsonObject tokens(Duration life) {
        return new JsonObject()
                .put("id_token", sign(claims().audience("parley-gateway"), life))
                .put("access_token", sign(claims().audience("parley-api"), life))
                .put("token_type", "Bearer")
                .put("expires_in", life.toSeconds());
    }

    private JwtClaimsBuilder claims() {
        return Jwt.issuer(issuer())
                .subject("5f1f9a3e-0000-4000-8000-000000000001")
                .claim("name", "Rita Recruiter")
                .claim("email", "rita@example.com")
                .claim("zoneinfo", "Asia/Kolkata")
                .claim("realm_access", Map.of("roles", List.of("recruiter", "offline_access")));
    }

    private String sign(JwtClaimsBuilder claims, Duration life) {
        long now = System.currentTimeMillis() / 1000;
        return claims.issuedAt(now)
                .expiresAt(now + life.toSeconds())
                .jws()
                .keyId("test")
                .sign(key.getPrivateKey());
    }
}
