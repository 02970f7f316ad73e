package dev.parley.notification.live;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.PresenceState;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.notification.SmtpPort;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.lease.ConnectionLeases;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Of the settings of tests: 2 s of grace, away after 4 s, a look every half second. */
@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(SmtpPort.class)
class PresenceIT {

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final Duration AWAY = Duration.ofSeconds(4);

    private final UUID mina = UUID.randomUUID();

    @Inject
    AgroalDataSource dataSource;

    @Test
    void a_person_is_online_once_and_offline_when_the_last_of_their_pages_is_gone_for_the_grace() {
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_PRESENCE)) {
            LivePage tab = active();
            ReceivedEvent online = await(probe, "ONLINE");
            LivePage phone = active();
            tab.close();
            active().close();
            phone.settle();
            phone.close();
            ReceivedEvent offline = await(probe, "OFFLINE");
            assertThat(online.sequence()).isEqualTo(1);
            assertThat(offline.sequence()).isEqualTo(2);
            assertThat(Duration.between(online.time(), offline.time())).isGreaterThanOrEqualTo(GRACE);
        }
    }

    @Test
    void a_reload_is_not_seen_by_others() {
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_PRESENCE)) {
            active().close();
            active().close();
            active().close();
            assertThat(await(probe, "OFFLINE").sequence()).isEqualTo(2);
        }
    }

    @Test
    void who_does_nothing_is_away_and_online_again_with_the_next_touch() {
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_PRESENCE);
                LivePage page = active()) {
            ReceivedEvent online = await(probe, "ONLINE");
            ReceivedEvent away = await(probe, "AWAY");
            assertThat(Duration.between(online.time(), away.time())).isGreaterThanOrEqualTo(AWAY.minusSeconds(1));
            page.send(Map.of("t", "active", "ago", 0));
            assertThat(probe.await(event -> is(event, "ONLINE") && event.sequence() == 3))
                    .isNotNull();
        }
    }

    @Test
    void a_page_that_comes_back_by_itself_makes_nobody_active() {
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_PRESENCE);
                LivePage page = open()) {
            page.send(Map.of("t", "active", "ago", 3_000_000));
            assertThat(await(probe, "AWAY").sequence()).isEqualTo(1);
        }
    }

    @Test
    void who_was_connected_to_a_replica_that_died_is_announced_by_another_once() {
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_PRESENCE)) {
            var dead = new ConnectionLeases(
                    dataSource,
                    dataSource,
                    UUID.randomUUID(),
                    new ConnectionLeases.Table("live_lease", "socket_id", "person_id"),
                    Duration.ofSeconds(2),
                    GRACE);
            UUID socket = UUID.randomUUID();
            QuarkusTransaction.requiringNew().run(() -> dead.take(socket, mina, socket));
            assertThat(await(probe, "AWAY").sequence()).isEqualTo(1);
            assertThat(await(probe, "OFFLINE").sequence()).isEqualTo(2);
        }
    }

    @Test
    void an_account_that_is_erased_leaves_no_presence() {
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_PRESENCE)) {
            active().close();
            await(probe, "ONLINE");
            EventSender.send(new DomainEvent(Topics.CONTACT, SchedulingEvents.CONTACT_CHANGED, mina, 2, null));
            assertThat(probe.await(event -> event.tombstone() && mina.toString().equals(event.key())))
                    .isNotNull();
        }
    }

    private LivePage open() {
        return LivePage.connect(Tokens.token(mina, "member"), LivePage.ORIGIN);
    }

    /** A page that its person has just opened. */
    private LivePage active() {
        LivePage page = open();
        page.send(Map.of("t", "active", "ago", 0));
        page.settle();
        return page;
    }

    private ReceivedEvent await(EventProbe probe, String status) {
        return probe.await(event -> is(event, status));
    }

    private boolean is(ReceivedEvent event, String status) {
        return mina.toString().equals(event.key())
                && !event.tombstone()
                && event.dataAs(PresenceState.class).status().equals(status);
    }
}
