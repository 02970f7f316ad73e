package dev.parley.scheduling.candidate;

import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random sequences of allowed calls by two recruiters who share addresses: each is answered, and sees, what they would if
 * the other were not there. A seed that fails is told by the name of the run.
 */
@QuarkusTest
class TwoRecruitersIT {

    private static final int CALLS = 60;

    @Inject
    Scene scene;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neither_notices_the_other(long seed) {
        Random random = new Random(seed);
        List<String> addresses = List.of(Scene.email(), Scene.email(), Scene.email(), Scene.email());
        List<Desk> desks = List.of(new Desk(scene.recruiter(), addresses), new Desk(scene.recruiter(), addresses));
        for (int call = 0; call < CALLS; call++) {
            int turn = random.nextInt(2);
            desks.get(turn).act(random, desks.get(1 - turn));
        }
        desks.forEach(Desk::look);
    }

    /** One recruiter and what they must see: their own deeds and nothing else. */
    private static final class Desk {

        private record Card(UUID id, String name, String mobile) {}

        private final Recruiter recruiter;
        private final List<String> addresses;
        private final UUID job;
        private final Map<String, Card> cards = new TreeMap<>();

        Desk(Recruiter recruiter, List<String> addresses) {
            this.recruiter = recruiter;
            this.addresses = addresses;
            this.job = recruiter.job();
        }

        void act(Random random, Desk other) {
            String address = addresses.get(random.nextInt(addresses.size()));
            String name = "Name " + random.nextInt(1000);
            String mobile = random.nextBoolean() ? null : "+9198765432" + (10 + random.nextInt(90));
            switch (random.nextInt(5)) {
                case 0, 1 -> add(address, name, mobile);
                case 2, 3 -> change(random, address, name, mobile);
                default -> reach(random, other);
            }
            if (random.nextInt(6) == 0) {
                look();
            }
        }

        private void add(String address, String name, String mobile) {
            Card known = cards.get(address);
            Response answer = recruiter.post("/candidates", body(address, name, mobile));
            assertThat(answer.statusCode()).isEqualTo(known == null ? 201 : 200);
            if (known == null) {
                cards.put(address, new Card(answer.jsonPath().getUUID("id"), name, mobile));
            }
            isAs(answer, address);
        }

        private void change(Random random, String address, String name, String mobile) {
            if (cards.isEmpty()) {
                return;
            }
            String former = new ArrayList<>(cards.keySet()).get(random.nextInt(cards.size()));
            Card card = cards.get(former);
            Response answer = recruiter.put("/candidates/" + card.id(), body(address, name, mobile));
            if (!former.equals(address) && cards.containsKey(address)) {
                assertThat(answer.statusCode()).isEqualTo(409);
                return;
            }
            assertThat(answer.statusCode()).isEqualTo(200);
            cards.remove(former);
            cards.put(address, new Card(card.id(), name, mobile));
            isAs(answer, address);
        }

        /** What is the other's is not there. */
        private void reach(Random random, Desk other) {
            for (Card card : other.cards.values()) {
                assertThat(recruiter.get("/candidates/" + card.id()).statusCode())
                        .isEqualTo(404);
                String address = addresses.get(random.nextInt(addresses.size()));
                assertThat(recruiter
                                .put("/candidates/" + card.id(), body(address, "Mine", null))
                                .statusCode())
                        .isEqualTo(404);
                assertThat(recruiter
                                .post("/interviews", Recruiter.body(new Scene.Match(job, card.id())))
                                .statusCode())
                        .isEqualTo(404);
            }
        }

        void look() {
            for (String address : addresses) {
                Card card = cards.get(address);
                List<String> names =
                        recruiter.get("/candidates?q=" + address).jsonPath().getList("items.name");
                assertThat(names).isEqualTo(card == null ? List.of() : List.of(card.name()));
            }
            for (var entry : cards.entrySet()) {
                isAs(recruiter.get("/candidates/" + entry.getValue().id()), entry.getKey());
            }
        }

        private void isAs(Response answer, String address) {
            Card card = cards.get(address);
            assertThat(answer.jsonPath().getUUID("id")).isEqualTo(card.id());
            assertThat(answer.jsonPath().getString("email")).isEqualTo(address);
            assertThat(answer.jsonPath().getString("name")).isEqualTo(card.name());
            assertThat(answer.jsonPath().getString("mobile")).isEqualTo(card.mobile());
            assertThat(answer.jsonPath().getList("matches")).hasSize(1);
        }

        private Map<String, Object> body(String address, String name, String mobile) {
            Map<String, Object> body = new HashMap<>();
            body.put("email", address);
            body.put("name", name);
            body.put("jobId", job);
            if (mobile != null) {
                body.put("mobile", mobile);
            }
            return body;
        }
    }
}
