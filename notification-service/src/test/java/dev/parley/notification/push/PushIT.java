package dev.parley.notification.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.MessageSteps;
import dev.parley.notification.SmtpPort;
import dev.parley.notification.TestLiveInvitation;
import dev.parley.platform.crypto.Secrets;
import dev.parley.platform.rotation.ResealValues;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.PreviousSecret;
import dev.parley.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import static dev.parley.notification.TestRequests.aRequest;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** A push service of the test's own takes the messages, and a browser of its own reads them. */
@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(SmtpPort.class)
class PushIT extends MessageSteps {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Secrets secrets;

    @Inject
    ResealValues resealValues;

    private final UUID ines = UUID.randomUUID();
    private final UUID interview = UUID.randomUUID();
    private final KeyPair browser = P256.generate();
    private final byte[] auth = new byte[16];
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private HttpServer service;
    private volatile int answer = 201;

    private record Received(String path, Map<String, List<String>> headers, byte[] body) {

        String header(String name) {
            return headers.get(name).getFirst();
        }
    }

    @BeforeEach
    void open() throws IOException {
        new SecureRandom().nextBytes(auth);
        service = HttpServer.create(
                new InetSocketAddress("127.0.0.1", URI.create(origin()).getPort()), 0);
        service.createContext("/", this::take);
        service.start();
    }

    @AfterEach
    void close() {
        service.stop(0);
    }

    @Test
    void a_browser_gets_what_its_person_is_notified_of_and_only_it_can_read_that() throws Exception {
        subscribe(origin() + "/push/" + ines).statusCode(200);
        announce(1);
        Received message = await(1).getFirst();

        JsonNode said = JSON.readTree(decrypt(message.body()));
        assertThat(said.path("title").asText()).isEqualTo("Acme & Söhne");
        assertThat(said.path("body").asText()).contains("New interview with Asha Rao", "Data Engineer");
        assertThat(said.path("path").asText()).isEqualTo("/app/interviews/7");
        assertThat(message.header("Content-encoding")).isEqualTo("aes128gcm");
        assertThat(Long.parseLong(message.header("Ttl"))).isBetween(3000L, 3600L);
        verify(message.header("Authorization"));
    }

    @Test
    void an_invitation_says_who_invites_and_waits_no_longer_than_it_lasts() throws Exception {
        subscribe(origin() + "/push/" + ines).statusCode(200);
        TestLiveInvitation invitation = new TestLiveInvitation(ines);
        send(invitation.request("IN_APP"));
        send(invitation.request("EMAIL"));
        Received message = await(1).getFirst();

        JsonNode said = JSON.readTree(decrypt(message.body()));
        assertThat(said.path("title").asText()).isEqualTo("Mina Park invites you to practise");
        assertThat(said.path("body").asText()).isEqualTo("Now? - Answer now: the invitation lasts two minutes.");
        assertThat(said.path("path").asText()).isEqualTo("/app");
        assertThat(Long.parseLong(message.header("Ttl"))).isBetween(60L, 120L);
        announce(1);
        assertThat(await(2)).hasSize(2);
    }

    @Test
    void an_invitation_that_was_answered_is_not_pushed() {
        subscribe(origin() + "/push/" + ines).statusCode(200);
        TestLiveInvitation invitation = new TestLiveInvitation(ines);
        invitation.becomes("pending");
        invitation.becomes("rejected");
        Awaitility.await().atMost(LONG).until(() -> isKnown("live-invitation", invitation.id, 2));
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_MESSAGE)) {
            send(invitation.request("IN_APP"));
            assertThat(heard(probe, invitation.id).reason()).isEqualTo("cancelled");
        }
        assertThat(received).isEmpty();
    }

    @Test
    void a_subscription_that_is_gone_is_forgotten() {
        for (int status : List.of(404, 410)) {
            answer = status;
            String id =
                    subscribe(origin() + "/push/" + UUID.randomUUID()).extract().path("id");
            announce(status);
            Awaitility.await().atMost(LONG).untilAsserted(() -> unsubscribe(id).statusCode(404));
        }
    }

    @Test
    void a_subscription_that_is_refused_in_a_row_and_never_worked_is_forgotten() {
        answer = 403;
        String id = subscribe(origin() + "/push/" + ines).extract().path("id");
        for (int i = 1; i <= 3; i++) {
            announce(i);
            await(i);
        }
        Awaitility.await().atMost(LONG).untilAsserted(() -> unsubscribe(id).statusCode(404));
    }

    @Test
    void a_busy_service_is_tried_again() {
        answer = 503;
        subscribe(origin() + "/push/" + ines).statusCode(200);
        announce(1);
        await(2);
        answer = 201;
        int before = received.size();
        Awaitility.await().atMost(LONG).until(() -> received.size() > before);
    }

    @Test
    void subscribing_again_is_the_same_and_another_person_at_the_browser_takes_it_over() {
        String endpoint = origin() + "/push/" + ines;
        String id = subscribe(endpoint).extract().path("id");
        subscribe(endpoint).body("id", is(id));
        UUID other = UUID.randomUUID();
        subscribe(other, endpoint).body("id", is(id));
        unsubscribe(id).statusCode(404);
        given().auth()
                .oauth2(Tokens.token(other, "member"))
                .delete("/api/v1/push-subscriptions/" + id)
                .then()
                .statusCode(204);
    }

    @Test
    void a_browser_that_was_recorded_under_the_previous_secret_is_told_once() throws Exception {
        String endpoint = origin() + "/push/" + ines;
        subscribe(endpoint).statusCode(200);
        String key = HexFormat.of()
                .formatHex(PreviousSecret.secrets().hmac("push-subscription", endpoint.getBytes(US_ASCII)));
        assertThat(change("UPDATE push_subscription SET endpoint_key = ? WHERE person_id = ?", key))
                .isEqualTo(1);

        subscribe(endpoint).statusCode(200);

        assertThat(change("UPDATE push_subscription SET refusals = length(?) - 64 WHERE person_id = ?", key))
                .as("browsers of the person")
                .isEqualTo(1);
    }

    @Test
    void what_the_previous_secret_encrypted_is_read_and_soon_needs_it_no_longer() throws Exception {
        subscribe(origin() + "/push/" + ines).statusCode(200);
        byte[] old =
                PreviousSecret.secrets().encrypt("push-subscription", secrets.decrypt("push-subscription", stored()));
        assertThat(change("UPDATE push_subscription SET payload = ? WHERE person_id = ?", old))
                .isEqualTo(1);
        announce(1);
        await(1);

        resealValues.reseal();

        assertThat(stored()).isNotEqualTo(old);
        assertThat(secrets.renewed("push-subscription", stored())).isEmpty();
        announce(2);
        await(2);
    }

    @Test
    void an_endpoint_inside_a_private_network_or_without_tls_is_refused() {
        for (String endpoint : List.of(
                "https://127.0.0.1/push",
                "https://localhost/push",
                "https://10.0.0.7/push",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/push",
                "https://[fd00::1]/push",
                "http://8.8.8.8/push",
                "https://somebody@8.8.8.8/push",
                "ftp://8.8.8.8/push",
                "/push",
                "not an address")) {
            subscribe(endpoint).statusCode(422).body("type", is("/problems/push-refused"));
        }
        subscribe("https://192.168.0.1/push").body("detail", containsString("private network"));
        given().auth()
                .oauth2(Tokens.member())
                .contentType("application/json")
                .body(Map.of("endpoint", "https://8.8.8.8/push", "keys", Map.of("p256dh", "AAAA", "auth", "AAAA")))
                .post("/api/v1/push-subscriptions")
                .then()
                .statusCode(422);
    }

    private int change(String sql, Object value) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            statement.setObject(2, ines);
            return statement.executeUpdate();
        }
    }

    private byte[] stored() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("SELECT payload FROM push_subscription WHERE person_id = ?")) {
            statement.setObject(1, ines);
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getBytes(1);
            }
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        received.add(new Received(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    /** Something that an interviewer is told, and that is still true when it is sent. */
    private void announce(long sequence) {
        know(interview, sequence, "SCHEDULED", 0);
        NotificationRequest request = aRequest("interviewer-scheduled")
                .toStaff(ines)
                .about(interview, sequence, 0)
                .notAfter(Instant.now().plusSeconds(3600))
                .with("link", "http://localhost:8080/app/interviews/7")
                .build();
        send(request);
    }

    private List<Received> await(int count) {
        Awaitility.await().atMost(LONG).until(() -> received.size() >= count);
        return received;
    }

    private static String origin() {
        return ConfigProvider.getConfig().getValue("parley.notification.push.trusted-origins", String.class);
    }

    private ValidatableResponse subscribe(String endpoint) {
        return subscribe(ines, endpoint);
    }

    private ValidatableResponse subscribe(UUID person, String endpoint) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        Map<String, String> keys = Map.of(
                "p256dh",
                base64.encodeToString(P256.bytes((ECPublicKey) browser.getPublic())),
                "auth",
                base64.encodeToString(auth));
        return given().auth()
                .oauth2(Tokens.token(person, "member"))
                .contentType("application/json")
                .body(Map.of("endpoint", endpoint, "keys", keys))
                .post("/api/v1/push-subscriptions")
                .then();
    }

    private ValidatableResponse unsubscribe(String id) {
        return given().auth()
                .oauth2(Tokens.token(ines, "member"))
                .delete("/api/v1/push-subscriptions/" + id)
                .then();
    }

    /** As a browser reads it (RFC 8188, RFC 8291). */
    private byte[] decrypt(byte[] body) throws GeneralSecurityException {
        ByteBuffer in = ByteBuffer.wrap(body);
        byte[] salt = new byte[16];
        in.get(salt);
        assertThat(in.getInt()).isEqualTo(4096);
        byte[] sender = new byte[in.get()];
        in.get(sender);
        byte[] sealed = new byte[in.remaining()];
        in.get(sealed);
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(browser.getPrivate());
        agreement.doPhase(P256.publicKey(sender), true);
        byte[] own = P256.bytes((ECPublicKey) browser.getPublic());
        byte[] info = ByteBuffer.allocate(14 + 130)
                .put("WebPush: info\0".getBytes(US_ASCII))
                .put(own)
                .put(sender)
                .array();
        byte[] input = PushCipher.expand(auth, agreement.generateSecret(), info, 32);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(
                        PushCipher.expand(salt, input, "Content-Encoding: aes128gcm\0".getBytes(US_ASCII), 16), "AES"),
                new GCMParameterSpec(
                        128, PushCipher.expand(salt, input, "Content-Encoding: nonce\0".getBytes(US_ASCII), 12)));
        byte[] plain = cipher.doFinal(sealed);
        assertThat(plain[plain.length - 1]).isEqualTo((byte) 2);
        return Arrays.copyOf(plain, plain.length - 1);
    }

    private void verify(String authorization) throws Exception {
        String token = authorization.replaceFirst("vapid t=([^,]+),.*", "$1");
        String key = authorization.replaceFirst(".*k=", "");
        String offered = given().auth()
                .oauth2(Tokens.member())
                .get("/api/v1/push-subscriptions/key")
                .then()
                .extract()
                .path("publicKey");
        assertThat(key).isEqualTo(offered);
        Base64.Decoder base64 = Base64.getUrlDecoder();
        String[] parts = token.split("\\.");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(P256.publicKey(base64.decode(key)));
        signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
        assertThat(signature.verify(base64.decode(parts[2]))).isTrue();
        JsonNode claims = JSON.readTree(base64.decode(parts[1]));
        assertThat(claims.path("aud").asText()).isEqualTo(origin());
        assertThat(claims.path("sub").asText()).startsWith("mailto:");
        assertThat(claims.path("exp").asLong())
                .isBetween(
                        Instant.now().getEpochSecond(),
                        Instant.now().plus(Duration.ofDays(1)).getEpochSecond());
    }
}
