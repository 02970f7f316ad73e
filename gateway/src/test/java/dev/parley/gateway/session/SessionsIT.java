package dev.parley.gateway.session;

import dev.parley.gateway.FakeKeycloak;
import dev.parley.gateway.Surroundings;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Sessions as several replicas share them: each {@link Sessions} here is one replica. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class SessionsIT {

    /** Close to real time, by which the running gateway sweeps the table too. */
    private static final Instant SIGN_IN = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private static final int CALLERS = 8;

    @Inject
    SessionIds ids;

    @Inject
    Vertx vertx;

    @Inject
    SessionWork work;

    @Inject
    SessionRows rows;

    @Inject
    Keycloak keycloak;

    @Inject
    TokenVault vault;

    @Inject
    SessionConfig config;

    @Inject
    AgroalDataSource database;

    private Instant now = SIGN_IN;

    @Test
    void fresh_tokens_are_asked_for_once_however_many_replicas_need_them() throws Exception {
        String code = FakeKeycloak.code(FakeKeycloak.SHORT_LIVED);
        SessionHash hash = begin(code);
        now = SIGN_IN.plusSeconds(60);

        Set<String> authorizations = new HashSet<>();
        for (LiveSession session : together(() -> replica().live(hash).orElseThrow())) {
            authorizations.add(session.authorization());
        }

        assertThat(FakeKeycloak.refreshes(code)).isEqualTo(1);
        assertThat(authorizations).hasSize(1);
    }

    @Test
    void while_another_replica_refreshes_the_token_at_hand_serves() throws Exception {
        String code = FakeKeycloak.code(FakeKeycloak.SHORT_LIVED);
        SessionHash hash = begin(code);
        now = SIGN_IN.plusSeconds(3);

        together(() -> replica().live(hash).orElseThrow());

        assertThat(FakeKeycloak.refreshes(code)).isEqualTo(1);
    }

    @Test
    void of_two_who_sign_out_one_ends_it_and_neither_fails() throws Exception {
        String code = FakeKeycloak.code("any");
        SessionHash hash = begin(code);

        together(() -> {
            replica().end(hash);
            return hash;
        });

        assertThat(replica().live(hash)).isEmpty();
        assertThat(FakeKeycloak.ENDED_BY_GATEWAY).contains(code);
    }

    @Test
    void a_sign_out_during_a_refresh_leaves_nothing_behind() {
        String code = FakeKeycloak.code(FakeKeycloak.SHORT_LIVED);
        SessionHash hash = begin(code);
        FakeKeycloak.whileRefreshing(code, () -> rows.delete(hash));
        now = SIGN_IN.plusSeconds(60);

        assertThat(replica().live(hash)).isEmpty();
        assertThat(rows.find(hash)).isEmpty();
        assertThat(FakeKeycloak.ENDED_BY_GATEWAY).contains(code);
    }

    @Test
    void a_replica_that_died_while_it_refreshed_holds_nobody_up_for_long() {
        String code = FakeKeycloak.code(FakeKeycloak.SHORT_LIVED);
        SessionHash hash = begin(code);
        Instant due = rows.find(hash).orElseThrow().refreshAt();
        assertThat(rows.claimRefresh(hash, due, Duration.ofMillis(1))).isTrue();
        now = SIGN_IN.plusSeconds(60);

        await().untilAsserted(() -> assertThat(replica().live(hash)).isPresent());

        assertThat(FakeKeycloak.refreshes(code)).isEqualTo(1);
    }

    @Test
    void a_refused_refresh_ends_the_session() {
        String code = FakeKeycloak.code(FakeKeycloak.SHORT_LIVED);
        SessionHash hash = begin(code);
        FakeKeycloak.end(code);
        now = SIGN_IN.plusSeconds(60);

        assertThat(replica().live(hash)).isEmpty();
        assertThat(rows.find(hash)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void an_unused_session_is_over_at_the_millisecond(int millis, boolean lives) {
        SessionHash hash = begin(FakeKeycloak.code("any"));

        now = SIGN_IN.plus(config.idle()).plusMillis(millis);

        assertThat(replica().live(hash).isPresent()).isEqualTo(lives);
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void a_session_that_is_used_all_the_time_is_over_at_the_millisecond_too(int millis, boolean lives) {
        SessionHash hash = begin(FakeKeycloak.code("any"));
        rows.use(hash, SIGN_IN.plus(config.lifetime()).minusSeconds(60));

        now = SIGN_IN.plus(config.lifetime()).plusMillis(millis);

        assertThat(replica().live(hash).isPresent()).isEqualTo(lives);
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void what_is_over_is_swept_and_nothing_else(int millis, boolean stays) {
        SessionHash hash = begin(FakeKeycloak.code("any"));
        now = SIGN_IN.plus(config.idle()).plusMillis(millis);

        replica().sweep();

        assertThat(rows.find(hash).isPresent()).isEqualTo(stays);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 1", "1, 1"})
    void tokens_are_refreshed_shortly_before_they_end(int millis, int refreshes) {
        String code = FakeKeycloak.code("any");
        SessionHash hash = begin(code);
        Instant due = SIGN_IN.plus(Duration.ofMinutes(5)).minus(config.refreshBefore());

        now = due.plusMillis(millis);
        replica().live(hash);

        assertThat(FakeKeycloak.refreshes(code)).isEqualTo(refreshes);
    }

    @Test
    void neither_the_id_nor_a_token_can_be_read_in_the_database() throws SQLException {
        Granted granted = granted(FakeKeycloak.code("any"));
        String id = replica().begin(granted);

        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT string_agg(encode(tokens, 'escape'), '') || "
                        + "string_agg(encode(id_hash, 'escape'), '') FROM staff_session")) {
            found.next();
            assertThat(found.getString(1))
                    .doesNotContain(id)
                    .doesNotContain(granted.tokens().access())
                    .doesNotContain(granted.tokens().refresh())
                    .doesNotContain("Rita");
        }
    }

    @Test
    void the_tokens_of_one_session_are_no_good_in_another() {
        SessionHash hash = begin(FakeKeycloak.code("any"));
        SessionRow row = rows.find(hash).orElseThrow();
        SessionHash other = SessionHash.of(ids.next());

        assertThat(vault.open(hash.hex(), row.tokens())).isPresent();
        assertThat(vault.open(other.hex(), row.tokens())).isEmpty();
    }

    @Test
    void an_id_that_was_not_issued_is_told_by_its_characters() {
        String id = ids.next();

        assertThat(id).matches("[A-Za-z0-9_-]{43}");
        assertThat(ids.isOurs(id)).isTrue();
        for (int i = 0; i < id.length() - 1; i++) { // two bits of the last one mean nothing
            char other = id.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(ids.isOurs(id.substring(0, i) + other + id.substring(i + 1)))
                    .isFalse();
        }
        assertThat(ids.isOurs("A".repeat(SessionIds.LENGTH))).isFalse();
        assertThat(ids.isOurs("ä".repeat(SessionIds.LENGTH))).isFalse();
        assertThat(ids.isOurs("")).isFalse();
    }

    @Test
    void made_up_ids_cost_the_database_nothing() {
        Sessions away =
                new Sessions(ids, new SessionRows(new NoDatabase()), keycloak, vault, config, InstantSource.fixed(now));
        StaffSession front = new StaffSession(vertx, work, ids, away, config, InstantSource.fixed(now));

        assertThatThrownBy(() -> ask(front, RandomText.next())).hasCauseInstanceOf(SessionOver.class);
        assertThatThrownBy(() -> ask(front, ids.next())).hasCauseInstanceOf(SessionUnknown.class);
    }

    @Test
    void without_the_database_nothing_is_said_of_a_session() throws SQLException {
        SessionHash hash = begin(FakeKeycloak.code("any"));
        SessionRows away = new SessionRows(new NoDatabase());
        Sessions replica = new Sessions(ids, away, keycloak, vault, config, InstantSource.fixed(now));

        assertThatThrownBy(() -> replica.live(hash)).isInstanceOf(SessionUnknown.class);
        assertThatThrownBy(() -> replica.end(hash)).isInstanceOf(SessionUnknown.class);
        assertThat(replica().live(hash)).isPresent();
    }

    private static Optional<LiveSession> ask(StaffSession front, String id) {
        return front.of(id).toCompletionStage().toCompletableFuture().join();
    }

    private Sessions replica() {
        return new Sessions(ids, rows, keycloak, vault, config, () -> now);
    }

    private SessionHash begin(String code) {
        return SessionHash.of(replica().begin(granted(code)));
    }

    private Granted granted(String code) {
        visit(keycloak.authorizationUrl(Map.of("code", code, "nonce", "own")));
        return keycloak.exchange(code, "http://parley.test:8080/login/return", "verifier", "own")
                .orElseThrow();
    }

    private static void visit(String url) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> List<T> together(Callable<T> act) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<T>> results = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            start.countDown();
            List<T> done = new ArrayList<>();
            for (Future<T> result : results) {
                done.add(result.get());
            }
            return done;
        }
    }
}
