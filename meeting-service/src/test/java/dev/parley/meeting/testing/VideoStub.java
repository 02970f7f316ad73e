package dev.parley.meeting.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.jose4j.jwa.AlgorithmConstraints.ConstraintType.PERMIT;

/**
 * Zoom and Google Meet as their published APIs describe them: tokens by OAuth, meetings and spaces. Tests say over HTTP
 * how it behaves ({@code /control}) and read what there is ({@code /state}), since they are loaded apart from it.
 */
public final class VideoStub implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN = "token-of-the-stub";
    private static final String ACCOUNT = "parley@project.iam.gserviceaccount.com";
    private static final String USER = "meetings@acme.example";
    private static final String SCOPE = "https://www.googleapis.com/auth/meetings.space.created";
    private static final String SECOND_PAGE = "page2";
    private static final Pattern ASSERTION = Pattern.compile("assertion=([A-Za-z0-9_.-]+)");

    private final Map<String, JsonNode> meetings = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final AtomicLong next = new AtomicLong(81_000_000_000L);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile JsonNode behaviour = JSON.createObjectNode();
    private KeyPair keys;
    private String url;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        url = "http://localhost:" + server.getAddress().getPort();
        return Map.ofEntries(
                Map.entry("parley.video.zoom.account-id", "account"),
                Map.entry("parley.video.zoom.client-id", "zoom-client"),
                Map.entry("parley.video.zoom.client-secret", "zoom-secret"),
                Map.entry("parley.video.zoom.token-url", url + "/zoom/oauth/token"),
                Map.entry("parley.video.zoom.api-url", url + "/zoom/v2"),
                Map.entry("parley.video.google-meet.service-account", key()),
                Map.entry("parley.video.google-meet.user", USER),
                Map.entry("parley.video.google-meet.token-url", url + "/google/token"),
                Map.entry("parley.video.google-meet.api-url", url + "/google/v2"),
                Map.entry("parley.video.patience", "PT1S"),
                Map.entry("parley.video.every", "0.3s"),
                Map.entry("test.video-stub", url));
    }

    /** As Google Cloud gives it out. */
    private String key() {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        return JSON.createObjectNode()
                .put("type", "service_account")
                .put("private_key_id", "key-1")
                .put("private_key", pem)
                .put("client_email", ACCOUNT)
                .toString();
    }

    @Override
    public void stop() {
        stopped.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = call.getRequestURI().getPath();
            switch (path) {
                case "/control" -> control(call, body);
                case "/state" -> send(call, 200, Map.of("meetings", meetings, "calls", calls));
                default -> serve(call, path, body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void control(HttpExchange call, String body) throws IOException {
        behaviour = JSON.readTree(body);
        if (behaviour.path("forget").asBoolean(false)) {
            meetings.clear();
        }
        calls.clear();
        send(call, 200, Map.of());
    }

    private void serve(HttpExchange call, String path, String body) throws IOException, InterruptedException {
        calls.add(call.getRequestMethod() + " " + path);
        if (behaviour.path("hang").asBoolean(false)) {
            stopped.await();
            return;
        }
        if (behaviour.path("trickle").asBoolean(false)) {
            call.sendResponseHeaders(200, 100);
            call.getResponseBody().flush();
            stopped.await();
            return;
        }
        if (behaviour.has("page")) {
            call.sendResponseHeaders(200, 0);
            call.getResponseBody().write(behaviour.get("page").asText().getBytes(StandardCharsets.UTF_8));
            return;
        }
        boolean token = path.endsWith("/token");
        int status = behaviour.path(token ? "tokenStatus" : "status").asInt(0);
        if (status != 0) {
            if (behaviour.has("retryAfter")) {
                call.getResponseHeaders()
                        .set("Retry-After", behaviour.get("retryAfter").asText());
            }
            send(call, status, Map.of("code", behaviour.path("code").asInt(status), "message", "as the test wants"));
            return;
        }
        if (token) {
            token(call, path, body);
        } else if (!("Bearer " + TOKEN).equals(call.getRequestHeaders().getFirst("Authorization"))) {
            send(call, 401, Map.of("code", 124, "message", "Invalid access token."));
        } else if (path.startsWith("/zoom/v2")) {
            zoom(call, path, body);
        } else {
            meet(call, path);
        }
    }

    private void token(HttpExchange call, String path, String body) throws IOException {
        boolean good = path.startsWith("/zoom") ? isOfZoom(call, body) : isOfGoogle(body);
        if (good) {
            send(call, 200, Map.of("access_token", TOKEN, "token_type", "bearer", "expires_in", 3599));
        } else {
            send(call, 400, Map.of("error", "invalid_client", "reason", "Invalid client_id or client_secret"));
        }
    }

    private static boolean isOfZoom(HttpExchange call, String body) {
        String basic = "Basic "
                + Base64.getEncoder().encodeToString("zoom-client:zoom-secret".getBytes(StandardCharsets.UTF_8));
        return basic.equals(call.getRequestHeaders().getFirst("Authorization"))
                && body.contains("grant_type=account_credentials")
                && body.contains("account_id=account");
    }

    /** An assertion of the service account for its user, by Google's description of server-to-server OAuth. */
    private boolean isOfGoogle(String body) {
        String grant = URLEncoder.encode("urn:ietf:params:oauth:grant-type:jwt-bearer", StandardCharsets.UTF_8);
        Matcher assertion = ASSERTION.matcher(body);
        if (!body.contains("grant_type=" + grant) || !assertion.find()) {
            return false;
        }
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setVerificationKey(keys.getPublic())
                    .setJwsAlgorithmConstraints(PERMIT, "RS256")
                    .setExpectedIssuer(ACCOUNT)
                    .setExpectedSubject(USER)
                    .setExpectedAudience(url + "/google/token")
                    .setRequireIssuedAt()
                    .setEvaluationTime(NumericDate.now())
                    .setAllowedClockSkewInSeconds(600)
                    .build()
                    .processToClaims(assertion.group(1));
            return SCOPE.equals(claims.getStringClaimValue("scope"));
        } catch (InvalidJwtException | MalformedClaimException e) {
            return false;
        }
    }

    private void zoom(HttpExchange call, String path, String body) throws IOException, InterruptedException {
        String id = path.substring(path.lastIndexOf('/') + 1);
        switch (call.getRequestMethod()) {
            case "GET" -> list(call);
            case "POST" -> create(call, body);
            case "PATCH" -> {
                JsonNode known = meetings.computeIfPresent(id, (key, before) -> merged(before, body));
                sendNothing(call, known == null ? 404 : 204);
            }
            case "DELETE" -> sendNothing(call, meetings.remove(id) == null ? 404 : 204);
            default -> sendNothing(call, 405);
        }
    }

    /** Two pages, so that the second is asked for. */
    private void list(HttpExchange call) throws IOException {
        List<JsonNode> all = List.copyOf(meetings.values());
        int half = all.size() / 2;
        boolean second = call.getRequestURI().getQuery().contains("next_page_token=" + SECOND_PAGE);
        send(
                call,
                200,
                Map.of(
                        "next_page_token", second ? "" : SECOND_PAGE,
                        "meetings", second ? all.subList(half, all.size()) : all.subList(0, half)));
    }

    /** With {@code silent} the meeting is made, and nobody hears of it. */
    private void create(HttpExchange call, String body) throws IOException, InterruptedException {
        String id = Long.toString(next.incrementAndGet());
        JsonNode meeting = merged(
                JSON.valueToTree(Map.of(
                        "id", Long.parseLong(id),
                        "join_url", behaviour.path("joinUrl").asText("https://us05web.zoom.us/j/" + id + "?pwd=s3cret"),
                        "start_url", "https://us05web.zoom.us/s/" + id + "?zak=host")),
                body);
        meetings.put(id, meeting);
        if (behaviour.path("silent").asBoolean(false)) {
            stopped.await();
            return;
        }
        send(call, 201, meeting);
    }

    private void meet(HttpExchange call, String path) throws IOException {
        if (path.endsWith(":endActiveConference")) {
            send(call, 400, Map.of("error", Map.of("code", 400, "status", "FAILED_PRECONDITION")));
            return;
        }
        long number = next.incrementAndGet();
        send(
                call,
                200,
                Map.of(
                        "name", "spaces/s" + number,
                        "meetingUri", "https://meet.google.com/abc-" + number,
                        "meetingCode", "abc-" + number));
    }

    private static JsonNode merged(JsonNode before, String body) {
        try {
            return JSON.readerForUpdating(before.deepCopy()).readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(HttpExchange call, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
    }

    private static void sendNothing(HttpExchange call, int status) throws IOException {
        call.sendResponseHeaders(status, -1);
    }
}
