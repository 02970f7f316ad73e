package dev.parley.notification.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class LiveConnectionTest {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Instant UNTIL = Instant.parse("2026-11-24T09:00:00Z");

    private final FakeSocket socket = new FakeSocket(false);

    @Test
    void what_was_told_is_not_told_again() {
        LiveConnection connection = open(socket, false);
        connection.listen(Set.of("interviews"), 5);
        connection.offer(event(5, SOMEBODY));
        connection.offer(event(6, SOMEBODY));
        connection.offer(event(6, SOMEBODY));
        assertThat(socket.frames).hasSize(1).first().asString().contains("\"t\":\"event\"", "\"seq\":6");
    }

    @Test
    void nothing_is_told_before_it_is_asked_for() {
        open(socket, false).offer(event(1, SOMEBODY));
        assertThat(socket.frames).isEmpty();
    }

    @Test
    void what_concerns_others_is_for_administrators_only() {
        LiveConnection own = open(socket, false);
        own.listen(Set.of("interviews"), 0);
        own.offer(event(1, UUID.randomUUID()));
        assertThat(socket.frames).isEmpty();
        LiveConnection admin = open(socket, true);
        admin.listen(Set.of("interviews"), 0);
        admin.offer(event(1, UUID.randomUUID()));
        assertThat(socket.frames).hasSize(1);
    }

    @Test
    void a_reader_that_falls_behind_is_cut() {
        FakeSocket slow = new FakeSocket(true);
        LiveConnection connection = open(slow, false);
        connection.listen(Set.of("interviews"), 0);
        for (int seq = 1; slow.closed.isEmpty() && seq < 1000; seq++) {
            connection.offer(event(seq, SOMEBODY));
        }
        assertThat(slow.closed).contains(4008);
        assertThat(slow.frames).hasSizeLessThan(10);
    }

    @Test
    void a_session_ends_at_its_end_and_not_before() {
        LiveConnection connection = open(socket, false);
        assertThat(connection.isOver(UNTIL.minusMillis(1), Duration.ofMinutes(1)))
                .isFalse();
        assertThat(socket.closed).isEmpty();
        assertThat(connection.isOver(UNTIL, Duration.ofMinutes(1))).isTrue();
        assertThat(socket.closed).containsExactly(4001);
    }

    @Test
    void a_silent_socket_is_cut() {
        assertThat(open(socket, false).isOver(UNTIL.minusSeconds(1), Duration.ofNanos(-1)))
                .isTrue();
        assertThat(socket.closed).containsExactly(4000);
    }

    @Test
    void a_flood_of_messages_is_cut() {
        LiveConnection connection = open(socket, false);
        for (int i = 0; i < 100; i++) {
            assertThat(connection.hearMessage()).isTrue();
        }
        assertThat(connection.hearMessage()).isFalse();
        assertThat(socket.closed).containsExactly(4029);
    }

    private static LiveConnection open(FakeSocket socket, boolean admin) {
        Wire wire = new Wire(new ObjectMapper().registerModule(new JavaTimeModule()));
        return new LiveConnection(new Viewer(SOMEBODY, admin, UNTIL), socket.connection(), wire, 1000);
    }

    private static LiveEvent event(long seq, UUID concerned) {
        return new LiveEvent(
                seq, "interviews", "InterviewScheduled", UUID.randomUUID(), Instant.EPOCH, Set.of(concerned));
    }
}
