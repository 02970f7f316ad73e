package dev.parley.notification.live;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.contracts.Topics;
import dev.parley.contracts.invite.InviteEvents;
import dev.parley.contracts.invite.InviteState;
import dev.parley.contracts.invite.LiveInvitationState;
import dev.parley.notification.MessageSteps;
import dev.parley.notification.NotificationSettings;
import dev.parley.notification.SmtpPort;
import dev.parley.notification.TestInterviews;
import dev.parley.platform.broadcast.Broadcast;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import static dev.parley.notification.TestInterviews.anInterview;
import static dev.parley.notification.TestRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(SmtpPort.class)
class LiveChannelIT extends MessageSteps {

    private static final Duration PROMPTLY = Duration.ofSeconds(3);

    private final UUID owner = UUID.randomUUID();
    private final UUID interviewer = UUID.randomUUID();
    private final UUID interview = UUID.randomUUID();

    @Inject
    LiveLog log;

    @Inject
    LiveTail tail;

    @Inject
    Broadcast broadcast;

    @Inject
    NotificationSettings settings;

    @Inject
    MutableClock clock;

    @Inject
    LiveConnections connections;

    @Inject
    Wire wire;

    @Inject
    Event<SocketClosed> closings;

    @Test
    void a_change_reaches_owner_interviewer_and_admin_and_nobody_else() {
        try (LivePage mine = LivePage.of(recruiter(owner));
                LivePage hers = LivePage.of(Tokens.token(interviewer, "interviewer"));
                LivePage admin = LivePage.of(Tokens.admin());
                LivePage foreign = LivePage.of(recruiter(UUID.randomUUID()))) {
            EventSender.send(ours().event(1));
            JsonNode event = mine.await(interview, 1, Duration.ofSeconds(20)).getFirst();
            assertThat(event.path("topic").asText()).isEqualTo("interviews");
            assertThat(event.path("type").asText()).isEqualTo("InterviewScheduled");
            assertThat(event.path("at").asText()).endsWith("Z");
            hers.await(interview, 1, PROMPTLY);
            admin.await(interview, 1, PROMPTLY);
            foreign.settle();
            assertThat(foreign.heard("event")).isEmpty();
        }
    }

    @Test
    void who_is_taken_off_an_interview_hears_of_that_and_of_no_more() {
        try (LivePage hers = LivePage.of(Tokens.token(interviewer, "interviewer"));
                LivePage mine = LivePage.of(recruiter(owner))) {
            EventSender.send(ours().event(1));
            EventSender.send(ours().interviewedBy(UUID.randomUUID()).event(2));
            EventSender.send(
                    ours().interviewedBy(UUID.randomUUID()).in("CANCELLED").event(3));
            mine.await(interview, 3, Duration.ofSeconds(20));
            hers.settle();
            assertThat(hers.about(interview)).hasSize(2);
        }
    }

    @Test
    void old_news_is_told_to_nobody() {
        try (LivePage mine = LivePage.of(recruiter(owner))) {
            EventSender.send(ours().event(5));
            mine.await(interview, 1, Duration.ofSeconds(20));
            EventSender.send(ours().event(4));
            EventSender.send(ours().event(6));
            mine.await(interview, 2, Duration.ofSeconds(20));
            assertThat(mine.about(interview)).hasSize(2);
        }
    }

    @Test
    void what_another_replica_has_heard_of_comes_by_broadcast() {
        try (LivePage mine = LivePage.of(recruiter(owner))) {
            broadcast.publish(Topics.LIVE_SIGNAL, "interviews", Long.toString(append(interview)));
            mine.await(interview, 1, PROMPTLY);
        }
    }

    @Test
    void a_lost_broadcast_delays_and_loses_nothing() {
        try (LivePage mine = LivePage.of(recruiter(owner))) {
            append(interview);
            mine.await(interview, 1, Duration.ofSeconds(15));
        }
    }

    @Test
    void a_page_that_comes_back_to_another_replica_misses_nothing_and_hears_nothing_twice() {
        long seen = append(interview);
        List<Long> missed =
                LongStream.range(0, 5).map(i -> append(interview)).boxed().toList();
        append(UUID.randomUUID(), UUID.randomUUID());
        Replica second = new Replica();
        FakeSocket socket = new FakeSocket(false);
        LiveConnection page = second.connect(socket, owner);
        second.tail.subscribe(page, Set.of("interviews"), seen);
        assertThat(sequences(socket)).containsExactlyElementsOf(missed);
        long later = append(interview);
        broadcast.publish(Topics.LIVE_SIGNAL, "interviews", Long.toString(later));
        Awaitility.await().atMost(PROMPTLY).until(() -> sequences(socket).contains(later));
        assertThat(sequences(socket)).hasSize(6).doesNotHaveDuplicates().isSorted();
        second.stop();
    }

    @Test
    void who_was_offline_for_a_minute_gets_from_another_replica_what_was_missed_in_order_and_once() throws Exception {
        Set<String> topics = Set.of("interviews", "invitations");
        UUID answered = UUID.randomUUID();
        UUID ringing = UUID.randomUUID();
        try (LivePage staying = LivePage.connect(Tokens.token(interviewer, "interviewer"), LivePage.ORIGIN);
                LivePage leaving = LivePage.connect(Tokens.token(interviewer, "interviewer"), LivePage.ORIGIN)) {
            for (LivePage page : List.of(staying, leaving)) {
                page.subscribe(page.await("welcome").path("seq").asLong(), topics.toArray(String[]::new));
                page.settle();
            }
            EventSender.send(ringing(answered, 1, "pending"));
            long seen = leaving.await(answered, 1, Duration.ofSeconds(20))
                    .getFirst()
                    .path("seq")
                    .asLong();
            leaving.close();

            EventSender.send(ringing(answered, 2, "cancelled"));
            EventSender.send(ours().event(1));
            EventSender.send(anInterview(UUID.randomUUID()).ownedBy(owner).event(1));
            EventSender.send(ringing(ringing, 1, "pending"));
            EventSender.send(ours().event(2));
            staying.await(answered, 2, Duration.ofSeconds(20));
            staying.await(ringing, 1, Duration.ofSeconds(20));
            staying.await(interview, 2, Duration.ofSeconds(20));
            clock.advance(Duration.ofSeconds(60));
            connections.tidyLog();

            Replica second = new Replica();
            FakeSocket socket = new FakeSocket(false);
            second.tail.subscribe(second.connect(socket, interviewer), topics, seen);
            assertThat(sequences(socket)).hasSize(4).isEqualTo(after(staying, seen));
            EventSender.send(ringing(ringing, 2, "expired"));
            staying.await(ringing, 2, Duration.ofSeconds(20));
            Awaitility.await().atMost(PROMPTLY).until(() -> sequences(socket).size() >= 5);
            assertThat(sequences(socket)).isEqualTo(after(staying, seen)).isSorted();
            second.stop();
        } finally {
            clock.reset();
        }
    }

    private static List<Long> after(LivePage page, long seen) {
        return page.heard("event").stream()
                .map(event -> event.path("seq").asLong())
                .filter(seq -> seq > seen)
                .toList();
    }

    @Test
    void a_gap_is_filled_over_a_real_socket() {
        long before = append(interview);
        List<Long> missed =
                IntStream.range(0, 3).mapToObj(i -> append(interview)).toList();
        try (LivePage page = LivePage.connect(recruiter(owner), LivePage.ORIGIN)) {
            page.subscribe(before);
            assertThat(page.await(interview, 3, PROMPTLY))
                    .extracting(event -> event.path("seq").asLong())
                    .containsExactlyElementsOf(missed);
            assertThat(page.heard("resync")).isEmpty();
        }
    }

    @Test
    void who_missed_too_much_is_told_to_fetch_anew() {
        long before = append(interview);
        IntStream.range(0, 51).forEach(i -> append(interview));
        try (LivePage page = LivePage.connect(recruiter(owner), LivePage.ORIGIN)) {
            page.subscribe(before);
            long seq = page.await("resync").path("seq").asLong();
            assertThat(seq).isGreaterThan(before + 50);
            assertThat(page.about(interview)).isEmpty();
        }
    }

    @Test
    void what_is_no_longer_kept_or_was_never_told_leads_to_fetching_anew() {
        long old = append(interview);
        append(interview);
        append(interview);
        log.forgetBefore(clock.instant().plusSeconds(60));
        append(interview);
        try (LivePage page = LivePage.connect(recruiter(owner), LivePage.ORIGIN);
                LivePage fromTheFuture = LivePage.connect(recruiter(owner), LivePage.ORIGIN)) {
            page.subscribe(old);
            page.await("resync");
            fromTheFuture.subscribe(log.last() + 1000);
            fromTheFuture.await("resync");
        }
    }

    @Test
    void a_hundred_events_at_once_from_many_writers_come_in_one_order_without_a_hole() throws Exception {
        try (LivePage page = LivePage.of(recruiter(owner));
                var writers = Executors.newFixedThreadPool(8)) {
            long before = page.await("welcome").path("seq").asLong();
            List<Long> all = writers
                    .invokeAll(IntStream.range(0, 100)
                            .<java.util.concurrent.Callable<Long>>mapToObj(i -> () -> {
                                long seq = append(interview);
                                broadcast.publish(Topics.LIVE_SIGNAL, "interviews", Long.toString(seq));
                                return seq;
                            })
                            .toList())
                    .stream()
                    .map(done -> done.resultNow())
                    .sorted()
                    .toList();
            assertThat(all.getFirst()).isGreaterThan(before);
            assertThat(page.await(interview, 100, Duration.ofSeconds(10)))
                    .extracting(event -> event.path("seq").asLong())
                    .containsExactlyElementsOf(all);
        }
    }

    @Test
    void nobody_comes_in_without_a_token_or_from_another_site() {
        assertThat(LivePage.refusal(null, LivePage.ORIGIN)).isEqualTo(401);
        assertThat(LivePage.refusal("no.such.token", LivePage.ORIGIN)).isEqualTo(401);
        assertThat(LivePage.refusal(recruiter(owner), "http://evil.example")).isEqualTo(403);
        assertThat(LivePage.refusal(Tokens.token(owner, "service"), LivePage.ORIGIN))
                .isEqualTo(403);
        assertThat(LivePage.refusal(recruiter(owner), null)).isEqualTo(101);
        assertThat(LivePage.refusal(Tokens.member(), LivePage.ORIGIN)).isEqualTo(101);
        assertThat(LivePage.refusal(Tokens.token(owner, "vendor"), LivePage.ORIGIN))
                .isEqualTo(101);
    }

    @Test
    void what_one_person_is_notified_of_no_administrator_hears() {
        UUID notification = UUID.randomUUID();
        long before = log.last();
        append("notifications", notification, owner);
        Replica second = new Replica();
        FakeSocket hers = new FakeSocket(false);
        FakeSocket admins = new FakeSocket(false);
        Viewer admin = new Viewer(UUID.randomUUID(), true, Instant.now().plusSeconds(60));
        second.tail.subscribe(second.connect(hers, owner), Set.of("notifications"), before);
        second.tail.subscribe(second.connect(admins, admin), Set.of("notifications", "interviews"), before);
        append("notifications", notification, owner);
        long last = append(interview);
        broadcast.publish(Topics.LIVE_SIGNAL, "live", Long.toString(last));
        Awaitility.await().atMost(PROMPTLY).until(() -> sequences(admins).contains(last));
        assertThat(sequences(hers)).hasSize(2);
        assertThat(sequences(admins)).containsExactly(last);
        second.stop();
    }

    @Test
    void an_invitation_rings_the_invitee_and_its_answer_reaches_both_and_no_administrator() {
        UUID invitation = UUID.randomUUID();
        try (LivePage inviter = LivePage.of(Tokens.token(owner, "member"), "invitations");
                LivePage invitee = LivePage.of(Tokens.token(interviewer, "member"), "invitations");
                LivePage admin = LivePage.of(Tokens.admin(), "invitations")) {
            EventSender.send(ringing(invitation, 1, "pending"));
            assertThat(type(invitee.await(invitation, 1, Duration.ofSeconds(20)).getFirst()))
                    .isEqualTo("interview-invitation-received");
            EventSender.send(ringing(invitation, 2, "rejected"));
            assertThat(type(invitee.await(invitation, 2, Duration.ofSeconds(20)).getLast()))
                    .isEqualTo("interview-invitation-rejected");
            assertThat(inviter.await(invitation, 1, PROMPTLY))
                    .extracting(LiveChannelIT::type)
                    .containsExactly("interview-invitation-rejected");
            admin.settle();
            assertThat(admin.heard("event")).isEmpty();
        }
    }

    @Test
    void what_is_done_about_an_invite_and_requests_for_more_time_reaches_owner_and_administrators() {
        UUID invite = UUID.randomUUID();
        try (LivePage mine = LivePage.of(recruiter(owner));
                LivePage admin = LivePage.of(Tokens.admin());
                LivePage foreign = LivePage.of(recruiter(UUID.randomUUID()))) {
            EventSender.send(change(invite, InviteEvents.INVITE_EXPIRED, 1, "expired"));
            EventSender.send(change(invite, InviteEvents.INVITE_RENEWED, 2, "pending"));
            for (LivePage page : List.of(mine, admin)) {
                assertThat(type(page.await(interview, 1, Duration.ofSeconds(20)).getFirst()))
                        .isEqualTo("InviteRenewed");
            }
            send(aRequest("invite-extension-declined")
                    .with("ownerId", owner.toString())
                    .with("interviewId", interview.toString())
                    .build());
            for (LivePage page : List.of(mine, admin)) {
                assertThat(type(page.await(interview, 2, Duration.ofSeconds(20)).getLast()))
                        .isEqualTo("InviteExtensionDeclined");
            }
            foreign.settle();
            assertThat(foreign.heard("event")).isEmpty();
        }
    }

    private DomainEvent change(UUID invite, String type, long sequence, String status) {
        Instant now = Instant.now();
        return new DomainEvent(
                Topics.INVITE_INVITE,
                type,
                invite,
                sequence,
                new InviteState(
                        invite,
                        interview,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        owner,
                        status,
                        now,
                        now.plusSeconds(3600),
                        0,
                        null));
    }

    private DomainEvent ringing(UUID invitation, long sequence, String status) {
        return new DomainEvent(
                Topics.INVITE_LIVE_INVITATION,
                InviteEvents.LIVE_INVITATION_SENT,
                invitation,
                sequence,
                new LiveInvitationState(
                        invitation,
                        "3q2-7wAAQkOZf1d0b8K5Lg",
                        owner,
                        interviewer,
                        status,
                        null,
                        List.of(),
                        Instant.now(),
                        Instant.now().plusSeconds(120),
                        null,
                        null));
    }

    private static String type(JsonNode event) {
        return event.path("type").asText();
    }

    @Test
    void a_socket_ends_with_the_token_that_opened_it() {
        Map<String, Object> claims = Tokens.claims(owner, "recruiter");
        claims.put("exp", Instant.now().getEpochSecond() + 3);
        try (LivePage page = LivePage.of(Tokens.sign(claims))) {
            assertThat(page.closed()).isNull();
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> page.closed() != null);
        }
    }

    @Test
    void messages_that_are_none_are_told_so_and_harm_nobody() {
        try (LivePage page = LivePage.of(recruiter(owner))) {
            page.sendRaw("{\"t\":\"subscribe\",\"topics\":[\"salaries\"]}");
            page.sendRaw("{\"t\":\"subscribe\"}");
            page.sendRaw("{\"t\":\"drop\"}");
            page.sendRaw("not json");
            page.settle();
            assertThat(page.heard("error"))
                    .extracting(error -> error.path("code").asText())
                    .containsExactly("bad-parameter", "bad-parameter", "malformed-json", "malformed-json");
            assertThat(page.subprotocol()).isEqualTo("parley.live.v1");
        }
    }

    @Test
    void a_frame_above_the_limit_closes_the_socket() {
        try (LivePage page = LivePage.of(recruiter(owner))) {
            page.sendRaw("x".repeat(5000));
            Awaitility.await().until(() -> page.closed() != null);
        }
    }

    private TestInterviews ours() {
        return anInterview(interview).ownedBy(owner).interviewedBy(interviewer);
    }

    private static String recruiter(UUID id) {
        return Tokens.token(id, "recruiter");
    }

    /** As another replica does it: this one is not told. */
    private long append(UUID id) {
        return append(id, owner);
    }

    private long append(UUID id, UUID concerned) {
        return append("interviews", id, concerned);
    }

    private long append(String topic, UUID id, UUID concerned) {
        return log.append(topic, "InterviewScheduled", id, clock.instant(), Set.of(concerned), clock.instant());
    }

    private static List<Long> sequences(FakeSocket socket) {
        return socket.frames.stream()
                .filter(frame -> frame.contains("\"event\""))
                .map(frame -> Long.valueOf(frame.replaceFirst(".*\"seq\":(\\d+).*", "$1")))
                .toList();
    }

    /** A second one of this service: own sockets, own listener, the same database and broker. */
    private final class Replica {

        private final LiveConnections connections = new LiveConnections(settings, log, closings, clock);
        private final LiveTail tail = new LiveTail(log, connections, broadcast, settings);

        private Replica() {
            tail.start(null);
            Awaitility.await().until(broadcast::ready);
        }

        LiveConnection connect(FakeSocket socket, UUID person) {
            return connect(socket, new Viewer(person, false, Instant.now().plusSeconds(60)));
        }

        LiveConnection connect(FakeSocket socket, Viewer viewer) {
            return connections.open(
                    UUID.randomUUID().toString(), () -> new LiveConnection(viewer, socket.connection(), wire, 100_000));
        }

        void stop() {
            tail.stop(null);
        }
    }
}
