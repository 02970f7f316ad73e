package dev.parley.notification.inbox;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationEvents;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.contracts.verification.CaseEvents;
import dev.parley.contracts.verification.CaseState;
import dev.parley.notification.MessageSteps;
import dev.parley.notification.SmtpPort;
import dev.parley.notification.TestRequests;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static dev.parley.notification.TestInterviews.anInterview;
import static dev.parley.notification.TestRequests.aRequest;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(SmtpPort.class)
class OwnInboxIT extends MessageSteps {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final UUID ines = UUID.randomUUID();
    private final UUID interview = UUID.randomUUID();
    private final UUID candidate = UUID.randomUUID();

    @Inject
    Notify notify;

    @Inject
    ForgetNames forgetNames;

    @Inject
    InboxItems items;

    @Inject
    InstantSource clock;

    @Test
    void an_interviewer_is_told_of_an_interview_once_with_its_facts() {
        NotificationRequest request = scheduled(1);
        send(request);
        send(request);
        JsonPath item = await(ines, 1);
        assertThat(item.getString("items[0].type")).isEqualTo("INTERVIEW_SCHEDULED");
        assertThat(item.getString("items[0].subjectId")).isEqualTo(interview.toString());
        assertThat(item.getMap("items[0].facts"))
                .containsEntry("candidateName", "Asha Rao")
                .containsEntry("jobTitle", "Data Engineer")
                .containsEntry("startsAt", TestRequests.START.toString())
                .doesNotContainKeys("contactEmail", "link");
        send(aRequest("interviewer-rescheduled")
                .toStaff(ines)
                .about(interview, 2, 1)
                .build());
        assertThat(await(ines, 2).getList("items.type"))
                .containsExactly("INTERVIEW_RESCHEDULED", "INTERVIEW_SCHEDULED");
    }

    @Test
    void nobody_is_told_of_what_they_did() {
        EventSender.sendBy(ines, envelope(scheduled(1)));
        EventSender.sendBy(UUID.randomUUID(), envelope(scheduled(2)));
        await(ines, 1);
    }

    @Test
    void candidates_and_templates_for_mail_only_leave_no_notification() {
        send(aRequest("interviewer-reminder")
                .toStaff(ines)
                .about(interview, 1, 0)
                .build());
        send(scheduled(1));
        await(ines, 1);
    }

    @Test
    void an_owner_is_told_of_what_another_did_to_their_interview() {
        UUID owner = UUID.randomUUID();
        UUID admin = UUID.randomUUID();
        var ours = anInterview(interview).ownedBy(owner);
        EventSender.sendBy(admin, ours.event(1));
        EventSender.sendBy(owner, ours.event(2, SchedulingEvents.INTERVIEW_RESCHEDULED));
        EventSender.sendBy(admin, ours.event(3, SchedulingEvents.INTERVIEW_RESCHEDULED));
        EventSender.send(ours.event(4, SchedulingEvents.INTERVIEW_RESCHEDULED));
        EventSender.sendBy(admin, ours.in("CANCELLED").event(5));
        assertThat(await(owner, 2).getList("items.type"))
                .containsExactly("INTERVIEW_CANCELLED", "INTERVIEW_RESCHEDULED");
    }

    @Test
    void an_owner_is_told_each_time_that_a_candidate_asks_for_more_time() {
        for (String request : List.of("first", "first", "second")) {
            send(aRequest("owner-extension-requested")
                    .toStaff(ines)
                    .dedupe(interview + ":" + request)
                    .about(interview, 3, 0)
                    .with("candidateId", candidate.toString())
                    .with("reason", "I was ill")
                    .build());
        }
        JsonPath items = await(ines, 2);
        assertThat(items.getList("items.type")).containsOnly("MORE_TIME_ASKED");
        assertThat(items.getMap("items[0].facts"))
                .containsEntry("candidateName", "Asha Rao")
                .containsEntry("reason", "I was ill");
    }

    @Test
    void a_panel_member_is_told_in_the_app_that_a_candidate_waits() {
        send(scheduled(1));
        send(aRequest("interviewer-candidate-waiting")
                .by(NotificationRequest.IN_APP)
                .toStaff(ines)
                .dedupe(interview + ":waiting")
                .about(interview, 1, 0)
                .build());
        JsonPath items = await(ines, 2);
        assertThat(items.getList("items.type")).containsExactly("CANDIDATE_WAITING", "INTERVIEW_SCHEDULED");
        assertThat(items.getMap("items[0].facts")).containsEntry("candidateName", "Asha Rao");
    }

    @Test
    void a_case_is_told_to_its_vendor_its_owner_and_its_reviewer() {
        UUID vendor = UUID.randomUUID();
        UUID owner = UUID.randomUUID();
        UUID reviewer = UUID.randomUUID();
        EventSender.sendBy(owner, caseEvent(CaseEvents.CASE_ASSIGNED, 1, owner, vendor, null));
        EventSender.send(caseEvent(CaseEvents.CASE_SUBMITTED, 2, owner, vendor, null));
        EventSender.sendBy(owner, caseEvent(CaseEvents.CASE_REVIEWED, 3, owner, vendor, reviewer));
        EventSender.sendBy(reviewer, caseEvent(CaseEvents.CASE_DECIDED, 4, owner, vendor, reviewer));
        assertThat(await(vendor, 3).getList("items.type"))
                .containsExactly("CASE_DECIDED", "CASE_SUBMITTED", "CASE_ASSIGNED");
        assertThat(await(owner, 2).getList("items.type")).containsExactly("CASE_DECIDED", "CASE_SUBMITTED");
        assertThat(await(reviewer, 1).getMap("items[0].facts")).containsEntry("caseNumber", "REC-2027-00042");
    }

    @Test
    void an_owner_is_told_that_a_mail_did_not_arrive() {
        UUID owner = UUID.randomUUID();
        know(interview, 1, "SCHEDULED", 0);
        send(aRequest("interview-scheduled")
                .about(interview, 1, 0)
                .to("no address at all")
                .with("ownerId", owner.toString())
                .build());
        JsonPath item = await(owner, 1);
        assertThat(item.getString("items[0].type")).isEqualTo("MESSAGE_FAILED");
        assertThat(item.getMap("items[0].facts")).containsEntry("recipientName", "Asha Rao");
    }

    @Test
    void read_unread_archive_and_restore_are_set_and_never_flipped() {
        String id = anItem();
        for (String twice : List.of("read", "read")) {
            act(ines, id, twice).statusCode(200).body("read", is(true));
        }
        summary().body("unread", is(0));
        act(ines, id, "unread").body("read", is(false));
        summary().body("unread", is(1));
        act(ines, id, "archive").body("archived", is(true)).body("read", is(true));
        list(ines, "").body("items", hasSize(0));
        list(ines, "?archived=true").body("items", hasSize(1));
        act(ines, id, "restore").body("archived", is(false)).body("read", is(true));
        list(ines, "?unread=true").body("items", hasSize(0));
        list(ines, "").body("items", hasSize(1));
    }

    @Test
    void all_are_read_at_once_and_what_others_have_stays() {
        UUID other = UUID.randomUUID();
        inTransaction(() -> notify.people(List.of(ines, other), null, news(1)));
        inTransaction(() -> notify.people(List.of(ines), null, news(2)));
        as(ines).post("/api/v1/inbox/read-all").then().statusCode(204);
        summary().body("unread", is(0));
        list(other, "?unread=true").body("items", hasSize(1));
    }

    @Test
    void what_belongs_to_somebody_else_is_not_there() {
        String id = anItem();
        UUID other = UUID.randomUUID();
        for (String verb : List.of("read", "unread", "archive", "restore")) {
            act(other, id, verb).statusCode(404).body("type", is("/problems/not-found"));
        }
        given().auth()
                .oauth2(Tokens.token(other, "admin"))
                .post("/api/v1/inbox/" + id + "/read")
                .then()
                .statusCode(404);
        list(other, "").body("items", hasSize(0));
        given().get("/api/v1/inbox").then().statusCode(401);
        as(ines).get("/api/v1/inbox?limit=0").then().statusCode(400);
        as(ines).get("/api/v1/inbox?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void pages_follow_each_other_without_a_gap_while_new_ones_come() {
        for (int i = 0; i < 5; i++) {
            int sequence = i;
            inTransaction(() -> notify.people(List.of(ines), null, news(sequence)));
        }
        JsonPath first = list(ines, "?limit=2").extract().jsonPath();
        inTransaction(() -> notify.people(List.of(ines), null, news(99)));
        JsonPath second = list(ines, "?limit=2&cursor=" + first.getString("nextCursor"))
                .extract()
                .jsonPath();
        JsonPath third = list(ines, "?limit=2&cursor=" + second.getString("nextCursor"))
                .extract()
                .jsonPath();
        assertThat(List.of(first, second, third))
                .flatExtracting(page -> page.getList("items.facts.jobTitle"))
                .containsExactly("4", "3", "2", "1", "0");
        assertThat(third.getString("nextCursor")).isNull();
    }

    @Test
    void what_came_since_the_last_visit_is_counted_by_type() {
        inTransaction(() -> notify.people(List.of(ines), null, news(1)));
        summary().body("unread", is(1)).body("away", hasSize(0));
        as(ines).post("/api/v1/inbox/visit").then().statusCode(204);
        summary().body("away", hasSize(0));
        inTransaction(() -> notify.people(List.of(ines), null, news(2)));
        inTransaction(() -> notify.people(List.of(ines), null, news(3)));
        summary()
                .body("unread", is(3))
                .body("away", hasSize(1))
                .body("away[0].type", is("INTERVIEW_SCHEDULED"))
                .body("away[0].count", is(2));
    }

    @Test
    void names_go_with_the_candidate_and_with_the_interview() {
        send(aRequest("interviewer-scheduled")
                .toStaff(ines)
                .about(interview, 1, 0)
                .with("candidateId", candidate.toString())
                .build());
        send(aRequest("interviewer-scheduled")
                .toStaff(ines)
                .about(UUID.randomUUID(), 1, 0)
                .build());
        await(ines, 2);
        EventSender.send(new DomainEvent(Topics.CONTACT, SchedulingEvents.CONTACT_CHANGED, candidate, 2, null));
        Awaitility.await().atMost(LONG).untilAsserted(() -> assertThat(
                        list(ines, "").extract().jsonPath().getList("items.facts.candidateName"))
                .containsExactlyInAnyOrder("Asha Rao", null));
        assertThat(stored()).doesNotContain("Asha Rao").contains("Data Engineer");
    }

    @Test
    void an_account_that_is_erased_takes_its_notifications_along() {
        anItem();
        EventSender.send(new DomainEvent(Topics.CONTACT, SchedulingEvents.CONTACT_CHANGED, ines, 2, null));
        await(ines, 0);
    }

    @Test
    void old_ones_are_forgotten() {
        anItem();
        inTransaction(() -> items.update(
                "createdAt = ?1 where personId = ?2", clock.instant().minus(Duration.ofDays(91)), ines));
        forgetNames.forgetOld();
        list(ines, "").body("items", hasSize(0));
    }

    private String anItem() {
        inTransaction(() -> notify.people(List.of(ines), null, news(1)));
        return list(ines, "").extract().path("items[0].id");
    }

    private News news(int number) {
        return new News(
                "test:" + interview + ":" + number,
                InboxType.INTERVIEW_SCHEDULED,
                "interview",
                interview,
                null,
                Map.of("jobTitle", Integer.toString(number)),
                Map.of(),
                clock.instant());
    }

    private NotificationRequest scheduled(long sequence) {
        return aRequest("interviewer-scheduled")
                .toStaff(ines)
                .about(interview, sequence, 0)
                .build();
    }

    private static DomainEvent envelope(NotificationRequest request) {
        return new DomainEvent(
                Topics.NOTIFICATION_REQUEST,
                NotificationEvents.MESSAGE_REQUESTED,
                request.recipient().personId(),
                request.subject().sequence(),
                request);
    }

    private DomainEvent caseEvent(String type, long sequence, UUID owner, UUID vendor, UUID reviewer) {
        CaseState state = new CaseState(
                interview,
                "REC-2027-00042",
                "identity",
                "approved",
                false,
                owner,
                vendor,
                reviewer,
                1,
                0,
                0,
                null,
                null,
                null,
                null,
                null,
                null);
        return new DomainEvent(Topics.VERIFICATION_CASE, type, interview, sequence, state);
    }

    /** Everything that is stored readably for the person. */
    private String stored() {
        return QuarkusTransaction.requiringNew().call(() -> items.find("personId", ines).stream()
                .map(item -> item.facts() + (item.personal() == null ? "" : new String(item.personal())))
                .toList()
                .toString());
    }

    private JsonPath await(UUID person, int count) {
        Awaitility.await().atMost(LONG).untilAsserted(() -> list(person, "").body("items", hasSize(count)));
        return list(person, "").extract().jsonPath();
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.token(person, "member"));
    }

    private static ValidatableResponse list(UUID person, String query) {
        return as(person).get("/api/v1/inbox" + query).then().statusCode(200);
    }

    private ValidatableResponse summary() {
        return as(ines).get("/api/v1/inbox/summary").then().statusCode(200);
    }

    private static ValidatableResponse act(UUID person, String id, String verb) {
        return as(person).post("/api/v1/inbox/" + id + "/" + verb).then();
    }
}
