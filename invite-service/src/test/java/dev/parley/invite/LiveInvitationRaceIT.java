package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.invite.InviteEvents;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class LiveInvitationRaceIT {

    @RepeatedTest(10)
    void two_who_ring_each_other_at_once_meet_in_one_room() throws Exception {
        Member mina = Member.listed("Mina Park");
        Member diego = Member.listed("Diego Alvarez");

        List<Response> answers = AtOnce.run(List.of(() -> mina.invite(diego), () -> diego.invite(mina)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().<String>map(answer -> answer.path("status")).filter("merged"::equals))
                .hasSize(1);
        assertThat(answers.stream().<String>map(answer -> answer.path("roomId")).distinct())
                .hasSize(1);
        assertThat(statusesOf(mina)).containsExactlyInAnyOrder("accepted", "merged");
    }

    @Test
    void eight_tabs_that_accept_at_once_are_one_acceptance() throws Exception {
        Member mina = Member.listed("Mina Park");
        Member diego = Member.listed("Diego Alvarez");
        try (EventProbe events = EventProbe.on(Topics.INVITE_LIVE_INVITATION)) {
            Response sent = mina.invite(diego);
            Callable<Response> accept = () -> diego.accept(sent.path("roomId"));
            assertThat(AtOnce.run(Collections.nCopies(8, accept)))
                    .extracting(Response::statusCode)
                    .containsOnly(200);

            events.await(InviteEvents.LIVE_INVITATION_ACCEPTED, sent.path("id"));
            assertThat(events.heardWithin(Duration.ofMillis(500)))
                    .filteredOn(event -> event.key().equals(sent.path("id")))
                    .extracting(ReceivedEvent::type)
                    .containsExactly(InviteEvents.LIVE_INVITATION_SENT, InviteEvents.LIVE_INVITATION_ACCEPTED);
        }
    }

    @RepeatedTest(5)
    void the_first_answer_wins() throws Exception {
        Member mina = Member.listed("Mina Park");
        Member diego = Member.listed("Diego Alvarez");
        Response sent = mina.invite(diego);
        String room = sent.path("roomId");

        List<Response> answers = AtOnce.run(
                List.of(() -> diego.accept(room), () -> diego.reject(room), () -> mina.cancel(sent.path("id"))));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409, 409);
        String won = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .findFirst()
                .orElseThrow()
                .path("status");
        assertThat(statusesOf(mina)).containsExactly(won);
    }

    @Test
    void of_six_who_ring_one_person_at_once_one_is_heard() throws Exception {
        Member diego = Member.listed("Diego Alvarez");
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Member caller = Member.listed("Caller " + i);
            calls.add(() -> caller.invite(diego));
        }
        assertThat(AtOnce.run(calls))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @RepeatedTest(5)
    void a_ring_of_three_ends_without_a_deadlock() throws Exception {
        Member mina = Member.listed("Mina Park");
        Member diego = Member.listed("Diego Alvarez");
        Member ana = Member.listed("Ana Silva");
        List<Response> answers =
                AtOnce.run(List.of(() -> mina.invite(diego), () -> diego.invite(ana), () -> ana.invite(mina)));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409, 409);
    }

    private static List<String> statusesOf(Member member) {
        return member.as().get("/api/v1/live-invitations").path("items.status");
    }
}
