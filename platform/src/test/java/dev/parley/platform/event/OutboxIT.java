package dev.parley.platform.event;

import dev.parley.platform.app.ThingNotes;
import dev.parley.platform.app.Things;
import dev.parley.platform.id.Ids;
import dev.parley.platform.request.RequestId;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class OutboxIT {

    private static final int AGGREGATES = 30;
    private static final int EVENTS_EACH = 60;

    @Inject
    Things things;

    @Inject
    ThingNotes notes;

    @Inject
    Outbox outbox;

    @Inject
    OutboxShards shards;

    @Inject
    OutboxPublisher publisher;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void theRelayNeverReadsTheWholeTableThoughItLooksSmall() {
        String read = planOfTheRelay(
                OutboxShards.READ.replaceFirst("\\?", "'{1,2,3}'").replaceFirst("\\?", "500"));
        String delete = planOfTheRelay(OutboxShards.DELETE.replaceFirst("\\?", "'{1,2,3}'"));

        assertThat(read).contains("Index Scan").doesNotContain("Seq Scan", "Bitmap");
        assertThat(delete).contains("Index Scan").doesNotContain("Seq Scan", "Bitmap");
    }

    private String planOfTheRelay(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = dataSource.getConnection()) {
                OutboxShards.readByIndexOnly(connection);
                try (var lines = connection.createStatement().executeQuery("EXPLAIN " + sql)) {
                    StringBuilder plan = new StringBuilder();
                    while (lines.next()) {
                        plan.append(lines.getString(1)).append('\n');
                    }
                    return plan.toString();
                }
            }
        });
    }

    @Test
    void whatIsCommittedIsPublishedAtOnce() {
        UUID id = things.create(Ids.next().toString());
        try (EventProbe probe = EventProbe.on(Things.TOPIC)) {
            RequestId.set("req-outbox-1");
            things.change(id);
            long committed = System.nanoTime();

            ReceivedEvent event = probe.await(Things.CHANGED, id);

            assertThat(Duration.ofNanos(System.nanoTime() - committed)).isLessThan(Duration.ofSeconds(2));
            assertThat(event.sequence()).isEqualTo(1);
            assertThat(event.dataAs(Things.ThingState.class).seq()).isEqualTo(1);
            assertThat(probe.records())
                    .filteredOn(record -> id.toString().equals(record.key()))
                    .singleElement()
                    .satisfies(record -> {
                        assertThat(Headers.text(record, "content-type")).startsWith("application/cloudevents+json");
                        assertThat(Headers.text(record, "x-request-id")).isEqualTo("req-outbox-1");
                        assertThat(Headers.text(record, "ce_id")).isEqualTo(event.id());
                    });
        } finally {
            RequestId.set(null);
        }
    }

    @Test
    void anEventNamesTheSignedInPersonWhoCausedIt() {
        UUID id = things.create(Ids.next().toString());
        try (EventProbe probe = EventProbe.on(Things.TOPIC)) {
            given().auth()
                    .oauth2(Tokens.recruiter())
                    .post("/api/v1/things/" + id + "/changes")
                    .then()
                    .statusCode(204);
            assertThat(probe.await(Things.CHANGED, id).author()).isEqualTo(Tokens.RECRUITER);
        }
    }

    @Test
    void whatIsRolledBackIsNotPublished() {
        UUID id = things.create(Ids.next().toString());
        try (EventProbe probe = EventProbe.on(Things.TOPIC)) {
            assertThatThrownBy(() -> things.changeAndFail(id)).hasMessage("after the change");

            assertThat(probe.heardWithin(Duration.ofMillis(1200)))
                    .noneMatch(event -> id.toString().equals(event.key()));
        }
    }

    @Test
    void outsideOfATransactionNothingIsPublished() {
        var event = new DomainEvent(Things.TOPIC, Things.CHANGED, Ids.next(), 1, Map.of());

        assertThatThrownBy(() -> outbox.publish(event)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRowWhoseServiceDiedBeforePublishingGoesOutWithALaterRelayAndTakesEffectOnce() throws Exception {
        UUID id = things.create(Ids.next().toString());
        try (EventProbe probe = EventProbe.on(Things.TOPIC)) {
            holdingEveryShard(() -> {
                things.change(id);
                assertThat(probe.heardWithin(Duration.ofMillis(800)))
                        .noneMatch(event -> id.toString().equals(event.key()));
            });

            probe.await(Things.CHANGED, id);
            Awaitility.await()
                    .untilAsserted(() -> assertThat(notes.noted(id.toString())).containsExactly(1L));
        }
    }

    @Test
    void aRowWhoseServiceDiedAfterPublishingGoesOutAgainAndTakesEffectOnce() throws Exception {
        UUID id = things.create(Ids.next().toString());
        try (EventProbe probe = EventProbe.on(Things.TOPIC)) {
            holdingEveryShard(() -> {
                things.change(id);
                publisher.publish(List.of(rowOf(id)));
            });

            List<ReceivedEvent> heard = probe.await(2, event -> id.toString().equals(event.key()));

            assertThat(heard)
                    .extracting(ReceivedEvent::id)
                    .containsOnly(heard.getFirst().id());
            Awaitility.await().during(Duration.ofMillis(500)).untilAsserted(() -> assertThat(notes.noted(id.toString()))
                    .containsExactly(1L));
        }
    }

    @Test
    void aTombstoneIsARecordWithoutValue() {
        UUID id = Ids.next();
        try (EventProbe probe = EventProbe.on(Things.TOPIC)) {
            QuarkusTransaction.requiringNew()
                    .run(() -> outbox.publish(new DomainEvent(Things.TOPIC, "erased", id, 1, null)));

            assertThat(probe.await(event -> id.toString().equals(event.key())).tombstone())
                    .isTrue();
        }
    }

    @Test
    void twoRelaysUnderLoadKeepTheOrderOfEachAggregate() throws Exception {
        List<UUID> ids = Stream.generate(() -> things.create(Ids.next().toString()))
                .limit(AGGREGATES)
                .toList();
        Set<String> keys = ids.stream().map(UUID::toString).collect(Collectors.toSet());
        OutboxRelay second = new OutboxRelay(shards, Duration.ofMillis(3), true);
        second.start(null);
        try (EventProbe probe = EventProbe.on(Things.TOPIC);
                ExecutorService writers = Executors.newFixedThreadPool(6)) {
            List<Future<?>> written = IntStream.range(0, AGGREGATES * EVENTS_EACH)
                    .<Future<?>>mapToObj(i -> writers.submit(() -> things.change(ids.get(i % AGGREGATES))))
                    .toList();

            List<ReceivedEvent> heard = probe.await(AGGREGATES * EVENTS_EACH, event -> keys.contains(event.key()));
            for (Future<?> write : written) {
                write.get();
            }

            Map<String, List<Long>> order = new HashMap<>();
            heard.forEach(event -> order.computeIfAbsent(event.key(), k -> new java.util.ArrayList<>())
                    .add(event.sequence()));
            List<Long> expected = LongStream.rangeClosed(1, EVENTS_EACH).boxed().toList();
            assertThat(order).hasSize(AGGREGATES).allSatisfy((key, sequences) -> assertThat(sequences)
                    .isEqualTo(expected));
        } finally {
            second.stop(null);
        }
        assertThat(shards.withBacklog()).isEmpty();
    }

    /** As if the relays were somewhere else, or dead. */
    private void holdingEveryShard(Runnable meanwhile) throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService holder = Executors.newSingleThreadExecutor()) {
            Future<?> holding =
                    holder.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                        try (var connection = dataSource.getConnection();
                                var statement = connection.createStatement()) {
                            statement.executeQuery("SELECT shard FROM outbox_shard FOR UPDATE");
                            held.countDown();
                            done.await();
                            return null;
                        }
                    }));
            held.await();
            try {
                meanwhile.run();
            } finally {
                done.countDown();
            }
            holding.get();
        }
    }

    private OutboxRow rowOf(UUID aggregate) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "SELECT id, event_id, record_key, payload FROM outbox WHERE aggregate_id = ?")) {
            statement.setObject(1, aggregate);
            var row = statement.executeQuery();
            row.next();
            return new OutboxRow(
                    row.getLong(1),
                    aggregate,
                    row.getObject(2, UUID.class),
                    Things.TOPIC,
                    row.getString(3),
                    row.getString(4),
                    null,
                    null);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
