package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.platform.id.Ids;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The tests' own service and a packaged one beside it, which dies while it compares guesses. */
@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(value = GuessesOverReplicasIT.CommonSecret.class, restrictToAnnotatedClass = true)
class GuessesOverReplicasIT {

    private static final int MOST = 5;
    private static final int DIED = 0;

    @Inject
    MutableClock clock;

    @Inject
    DataSource dataSource;

    private record Answer(String email, int status) {}

    @Test
    void each_code_is_compared_five_times_at_most_whatever_replica_is_asked_or_dies() throws Exception {
        Scene scene = Scene.withInterviewAt(clock.instant().plus(Duration.ofDays(2)));
        Scene second = Scene.withInterviewAt(clock.instant().plus(Duration.ofDays(2)));
        String unknown = "nobody." + UUID.randomUUID() + "@example.org";
        List<String> emails = List.of(scene.email, unknown);
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST);
                OtherReplica other = OtherReplica.started()) {
            String code = scene.freshCode(requests);
            var another = second.post(Map.of("interviewId", second.interview, "email", scene.email));
            String anotherCode = second.mailed(requests, another).get("code");
            String wrong = neither(code, anotherCode);

            List<Answer> answers = new ArrayList<>(AtOnce.run(tries(emails, wrong, other, 1)));
            assertThat(answers).extracting(Answer::status).containsOnly(404);

            List<Callable<Answer>> whileOneDies = tries(emails, wrong, other, 1);
            whileOneDies.add(() -> {
                other.kill();
                return new Answer("", DIED);
            });
            answers.addAll(AtOnce.run(whileOneDies));
            other.start();
            answers.addAll(AtOnce.run(tries(emails, wrong, other, 10)));

            for (String email : emails) {
                assertThat(answers)
                        .filteredOn(answer -> answer.email().equals(email))
                        .extracting(Answer::status)
                        .isSubsetOf(List.of(404, 429, DIED));
                assertThat(comparedFor(email, answers)).isBetween(MOST - 1L, (long) MOST);
                assertThat(other.redeem(email, code)).isEqualTo(429);
                assertThat(Scene.redeem(email, anotherCode).statusCode()).isEqualTo(429);
            }
            assertThat(guessesOfCodes(scene.email)).containsExactly(MOST, MOST);
        }
    }

    /** Each address so often at each of the replicas. */
    private static List<Callable<Answer>> tries(List<String> emails, String code, OtherReplica other, int times) {
        List<Callable<Answer>> calls = new ArrayList<>();
        for (String email : emails) {
            for (int i = 0; i < times; i++) {
                calls.add(() -> new Answer(email, Scene.redeem(email, code).statusCode()));
                calls.add(() -> new Answer(email, other.redeem(email, code)));
            }
        }
        return calls;
    }

    private static long comparedFor(String email, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.email().equals(email) && answer.status() == 404)
                .count();
    }

    private static String neither(String one, String other) {
        String wrong = Scene.wrong(one);
        return wrong.equals(other) ? Scene.wrong(wrong) : wrong;
    }

    private List<Integer> guessesOfCodes(String email) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("SELECT guesses FROM invite WHERE email = ?")) {
            query.setString(1, email);
            List<Integer> guesses = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    guesses.add(rows.getInt(1));
                }
            }
            return guesses;
        }
    }

    /** A packaged service refuses the secret of development, and both replicas need the same. */
    public static class CommonSecret implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            return Map.of(
                    "parley.secret",
                    Base64.getEncoder().encodeToString(Ids.next().toString().getBytes(StandardCharsets.US_ASCII)));
        }

        @Override
        public void stop() {
            // there is nothing to stop
        }
    }
}
