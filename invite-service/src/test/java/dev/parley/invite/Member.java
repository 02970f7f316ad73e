package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationEvents;
import dev.parley.contracts.notification.PresenceState;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;

/** Somebody with an account who takes part. */
final class Member {

    final UUID id = UUID.randomUUID();
    final String name;
    private long presences;

    private Member(String name) {
        this.name = name;
    }

    /** Without a profile. */
    static Member registered(String name) {
        return new Member(name);
    }

    /** With a complete profile that is open to invitations. */
    static Member listed(String name) {
        Member member = new Member(name);
        member.save(member.profile()).then().statusCode(200);
        return member;
    }

    Map<String, Object> profile() {
        return new HashMap<>(Map.of(
                "headline",
                "Backend engineer",
                "skills",
                List.of("Java", "SQL"),
                "level",
                "advanced",
                "languages",
                List.of("en"),
                "zone",
                "Europe/Berlin",
                "open",
                true));
    }

    Response save(Map<String, ?> profile) {
        return as().body(profile).put("/api/v1/profile");
    }

    RequestSpecification as() {
        return given().auth().oauth2(token(true)).contentType(ContentType.JSON);
    }

    String token(boolean verified) {
        Map<String, Object> claims = Tokens.claims(id, "member");
        claims.put("name", name);
        claims.put("email", id + "@example.org");
        claims.put("email_verified", verified);
        return Tokens.sign(claims);
    }

    Response invite(Member invitee) {
        return as().body(Map.of("inviteeId", invitee.id)).post("/api/v1/live-invitations");
    }

    Response accept(String roomId) {
        return as().post("/api/v1/interviews/accept/" + roomId);
    }

    Response reject(String roomId) {
        return as().post("/api/v1/interviews/reject/" + roomId);
    }

    Response cancel(String invitationId) {
        return as().post("/api/v1/live-invitations/" + invitationId + "/cancel");
    }

    /** One of the own invitations. */
    Response read(String invitationId) {
        return as().get("/api/v1/live-invitations/" + invitationId);
    }

    /** How the person sees another one. */
    String sees(Member other) {
        return as().get("/api/v1/partners/" + other.id).path("availability");
    }

    /** Tells the service that the person is ONLINE, AWAY or OFFLINE. */
    void is(String status, Instant since) {
        EventSender.send(new DomainEvent(
                Topics.NOTIFICATION_PRESENCE,
                NotificationEvents.PRESENCE_CHANGED,
                id,
                ++presences,
                new PresenceState(id, status, since)));
    }
}
