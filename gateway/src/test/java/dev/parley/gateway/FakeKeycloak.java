package dev.parley.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * As much of an OpenID provider as a sign-in needs, with sessions that tests end. The code of a sign-in names its
 * session, and what is special about it; refresh tokens are used up by their use.
 */
public final class FakeKeycloak {

    /** Its tokens are to be refreshed after 2 s and end after 4. */
    public static final String SHORT_LIVED = "short-lived";

    public static final String WITHOUT_REFRESH = "without-refresh";
    public static final String OTHER_NONCE = "other-nonce";

    /** Requests for tokens by refresh token, by session. */
    public static final Map<String, AtomicInteger> REFRESHES = new ConcurrentHashMap<>();

    /** Sessions that the gateway ended by a request of its own. */
    public static final Set<String> ENDED_BY_GATEWAY = ConcurrentHashMap.newKeySet();

    private static final Set<String> ENDED = ConcurrentHashMap.newKeySet();
    private static final Map<String, String> REFRESH_TOKENS = new ConcurrentHashMap<>();
    private static final RsaJsonWebKey KEY = generate();
    private static volatile String issuer;
    private static volatile int outage;
    private static final Map<String, Runnable> MEANWHILE = new ConcurrentHashMap<>();

    private final Map<String, String> nonces = new ConcurrentHashMap<>();

    private FakeKeycloak() {}

    static String start(Vertx vertx) {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(new FakeKeycloak()::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        issuer = "http://127.0.0.1:" + server.actualPort() + "/realms/parley";
        return issuer;
    }

    public static String issuer() {
        return issuer;
    }

    /** Ends a session there, as an administrator or a disabled account does, without telling anybody. */
    public static void end(String sid) {
        ENDED.add(sid);
    }

    /** From now on each request is answered with that status; 0 ends it. */
    public static void outage(int status) {
        outage = status;
    }

    /** What happens while fresh tokens of the session are being made. */
    public static void whileRefreshing(String sid, Runnable meanwhile) {
        MEANWHILE.put(sid, meanwhile);
    }

    public static int refreshes(String sid) {
        return REFRESHES.getOrDefault(sid, new AtomicInteger()).get();
    }

    /** A code for a session of its own. */
    public static String code(String kind) {
        return kind + "." + UUID.randomUUID();
    }

    public static JwtClaimsBuilder logoutToken(String sid) {
        return Jwt.issuer(issuer)
                .audience("parley-gateway")
                .claim("sid", sid)
                .claim("jti", UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    public static String sign(JwtClaimsBuilder claims) {
        return sign(claims, KEY.getPrivateKey());
    }

    public static String sign(JwtClaimsBuilder claims, PrivateKey key) {
        return claims.jws().keyId("test").sign(key);
    }

    private void answer(HttpServerRequest request) {
        request.setExpectMultipart(request.method() == HttpMethod.POST);
        request.endHandler(end -> {
            HttpServerResponse response = request.response().putHeader("Content-Type", "application/json");
            String path = request.path().substring("/realms/parley/protocol/openid-connect".length());
            JsonObject body = outage != 0
                    ? null
                    : switch (path) {
                        case "/auth" -> authorize(request);
                        case "/certs" -> keys();
                        case "/token" -> token(request);
                        case "/userinfo" -> userInfo(request.getHeader("Authorization"));
                        case "/logout" -> logout(request.getFormAttribute("refresh_token"));
                        default -> null;
                    };
            if (body == null) {
                int refused = path.equals("/userinfo") ? 401 : 400;
                response.setStatusCode(outage != 0 ? outage : refused).end("{\"error\":\"invalid_grant\"}");
            } else {
                response.end(body.encode());
            }
        });
    }

    private static JsonObject keys() {
        JsonObject key = new JsonObject(KEY.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
        return new JsonObject().put("keys", new JsonArray().add(key));
    }

    /** Stands in for the page on which somebody signs in: keeps the nonce for the code. */
    private JsonObject authorize(HttpServerRequest request) {
        nonces.put(request.getParam("code"), request.getParam("nonce"));
        return new JsonObject();
    }

    private JsonObject token(HttpServerRequest request) {
        if ("refresh_token".equals(request.getFormAttribute("grant_type"))) {
            String sid = REFRESH_TOKENS.remove(request.getFormAttribute("refresh_token"));
            if (sid == null || ENDED.contains(sid)) {
                return null;
            }
            MEANWHILE.getOrDefault(sid, () -> {}).run();
            REFRESHES.computeIfAbsent(sid, any -> new AtomicInteger()).incrementAndGet();
            return tokens(sid, Duration.ofMinutes(5), null, true);
        }
        String code = request.getFormAttribute("code");
        if (request.getFormAttribute("code_verifier") == null) {
            return null;
        }
        String nonce = code.startsWith(OTHER_NONCE) ? "other" : nonces.remove(code);
        Duration life = code.startsWith(SHORT_LIVED) || code.startsWith(WITHOUT_REFRESH)
                ? Duration.ofSeconds(4)
                : Duration.ofMinutes(5);
        return tokens(code, life, nonce, !code.startsWith(WITHOUT_REFRESH));
    }

    /** Nothing when the token is refused. */
    private static JsonObject userInfo(String bearer) {
        JsonObject claims = new JsonObject(
                new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]), StandardCharsets.UTF_8));
        return ENDED.contains(claims.getString("sid")) ? null : claims;
    }

    private static JsonObject logout(String refreshToken) {
        String sid = REFRESH_TOKENS.remove(refreshToken);
        if (sid != null) {
            ENDED.add(sid);
            ENDED_BY_GATEWAY.add(sid);
        }
        return new JsonObject();
    }

    private static JsonObject tokens(String sid, Duration life, String nonce, boolean refresh) {
        JwtClaimsBuilder idToken = claims(sid).audience("parley-gateway").claim("azp", "parley-gateway");
        JsonObject tokens = new JsonObject()
                .put("id_token", sign(nonce == null ? idToken : idToken.claim("nonce", nonce), life))
                .put("access_token", sign(claims(sid).audience("parley-api"), life))
                .put("token_type", "Bearer")
                .put("expires_in", life.toSeconds());
        if (refresh) {
            String token = UUID.randomUUID().toString();
            REFRESH_TOKENS.put(token, sid);
            tokens.put("refresh_token", token);
        }
        return tokens;
    }

    private static JwtClaimsBuilder claims(String sid) {
        return Jwt.issuer(issuer)
                .subject("5f1f9a3e-0000-4000-8000-000000000001")
                .claim("sid", sid)
                .claim("jti", UUID.randomUUID().toString())
                .claim("name", "Rita Recruiter")
                .claim("email", "rita@example.com")
                .claim("zoneinfo", "Asia/Kolkata")
                .claim("realm_access", Map.of("roles", List.of("recruiter", "offline_access")));
    }

    private static String sign(JwtClaimsBuilder claims, Duration life) {
        long now = System.currentTimeMillis() / 1000;
        return sign(claims.issuedAt(now).expiresAt(now + life.toSeconds()));
    }

    private static RsaJsonWebKey generate() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("test");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
