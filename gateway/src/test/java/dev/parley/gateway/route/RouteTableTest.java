package dev.parley.gateway.route;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class RouteTableTest {

    private static final String ID = "0199d1f0-0000-7000-8000-000000000001";

    @Test
    void no_path_belongs_to_two_routes() {
        List<Route> routes = RouteTable.ROUTES;
        for (int i = 0; i < routes.size(); i++) {
            for (Route other : routes.subList(i + 1, routes.size())) {
                assertThat(routes.get(i).path().overlaps(other.path()))
                        .as(
                                "%s and %s",
                                routes.get(i).path().text(), other.path().text())
                        .isFalse();
            }
        }
    }

    @Test
    void the_overlap_check_sees_overlaps() {
        assertThat(overlap("/a/**", "/a/b")).isTrue();
        assertThat(overlap("/a/**", "/a")).isTrue();
        assertThat(overlap("/a/{x}", "/a/{b|c}")).isTrue();
        assertThat(overlap("/a/{uuid}", "/a/slots")).isFalse();
        assertThat(overlap("/a/{b|c}/d", "/a/{c|e}/d")).isTrue();
        assertThat(overlap("/a/b", "/a/b/c")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/jobs, SCHEDULING",
        "/api/v1/candidates/import, SCHEDULING",
        "/api/v1/interviews, SCHEDULING",
        "/api/v1/interviews/auto-update-status, SCHEDULING",
        "/api/v1/interviews/dashboard, SCHEDULING",
        "/api/v1/interviews/providers, SCHEDULING",
        "/api/v1/interviews/slots, SCHEDULING",
        "/api/v1/interviews/slots/" + ID + "/book_slot, SCHEDULING",
        "/api/v1/interviews/" + ID + ", SCHEDULING",
        "/api/v1/interviews/" + ID + "/logs, SCHEDULING",
        "/api/v1/interviews/" + ID + "/outcome, SCHEDULING",
        "/api/v1/interviews/" + ID + "/replacements, SCHEDULING",
        "/api/v1/interviews/" + ID + "/video, SCHEDULING",
        "/api/v1/interviews/" + ID + "/ask-for-time, SCHEDULING",
        "/api/v1/interviews/" + ID + "/waitlist, SCHEDULING",
        "/api/v1/interviews/" + ID + "/waitlist/offers/" + ID + "/accept, SCHEDULING",
        "/api/v1/interviews/" + ID + "/self-service, SCHEDULING",
        "/api/v1/interviews/" + ID + "/free-slots, SCHEDULING",
        "/api/v1/interviews/" + ID + "/pick, SCHEDULING",
        "/api/v1/interviews/" + ID + "/offers/" + ID + "/accept, SCHEDULING",
        "/api/v1/interviews/" + ID + "/portal, MEETING",
        "/api/v1/interviews/" + ID + "/join, MEETING",
        "/api/v1/interviews/" + ID + "/go-over, MEETING",
        "/api/v1/interviews/" + ID + "/ice, MEETING",
        "/api/v1/interviews/" + ID + "/answers, MEETING",
        "/api/v1/interviews/" + ID + "/pad, MEETING",
        "/api/v1/video-services, MEETING",
        "/api/v1/video-services/ZOOM/test, MEETING",
        "/api/v1/question-banks, MEETING",
        "/api/v1/question-banks/" + ID + ", MEETING",
        "/api/v1/ai/start, MEETING",
        "/api/v1/ai/" + ID + ", MEETING",
        "/api/v1/ai/" + ID + "/next, MEETING",
        "/ws/room, MEETING",
        "/ws/live, NOTIFICATION",
        "/api/v1/invites, INVITE",
        "/api/v1/invites/redeem, INVITE",
        "/api/v1/invites/analytics, INVITE",
        "/api/v1/invites/import, INVITE",
        "/api/v1/bulk-manage-invites, INVITE",
        "/api/v1/bulk-manage-invites/" + ID + ", INVITE",
        "/api/v1/invites/" + ID + "/extension-requests, INVITE",
        "/api/v1/invites/" + ID + "/extension-requests/" + ID + "/approve, INVITE",
        "/api/v1/invites/fresh-link, INVITE",
        "/api/v1/interviews/" + ID + "/fresh-link, INVITE",
        "/api/v1/invites/" + ID + "/revoke, INVITE",
        "/api/v1/invite-status/012345, INVITE",
        "/api/v1/candidate/home, INVITE",
        "/api/v1/partners/" + ID + "/block, INVITE",
        "/api/v1/live-invitations/" + ID + "/cancel, INVITE",
        "/api/v1/interviews/accept/3q2-7wAAQkOZf1d0b8K5Lg, INVITE",
        "/api/v1/question-sets/import, INVITE",
        "/calendar/SGVsbG8_-x.ics, SCHEDULING",
        "/api/v1/records, VERIFICATION",
        "/api/v1/records/" + ID + "/resend-candidate-link, VERIFICATION",
        "/api/v1/submission, VERIFICATION",
        "/api/v1/submission/documents, VERIFICATION",
        "/api/v1/notifications/test, NOTIFICATION",
        "/api/v1/inbox, NOTIFICATION",
        "/api/v1/inbox/summary, NOTIFICATION",
        "/api/v1/inbox/read-all, NOTIFICATION",
        "/api/v1/inbox/" + ID + "/archive, NOTIFICATION"
    })
    void each_path_has_its_service(String path, Service service) {
        assertThat(RouteTable.find(path).orElseThrow().route().service()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v1/interviews/not-a-uuid",
                "/api/v1/interviews/" + ID + "/portal/",
                "/api/v1/interviews/" + ID + "/portal/../cancel",
                "/api/v1/jobs/%2e%2e/interviews",
                "/api/v1/jobs/..",
                "/api/v1/jobs/a%2Fb",
                "/api/v1/jobs/a%5cb",
                "/api/v1/jobs/a%00",
                "/api/v1/jobs/a%4",
                "/api/v1/jobs/",
                "/api/v1//jobs",
                "/api/v1/jobs;a=b",
                "/ws/other"
            })
    void a_path_that_is_not_listed_goes_nowhere(String path) {
        assertThat(RouteTable.find(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "%41", "%", ".", "/", "/a", "a/", "-", ID + "/", "%2", "é"})
    void a_long_path_goes_nowhere_and_costs_little(String part) {
        String rest = part.repeat(100_000 / part.length());

        for (String start : List.of("/", "/api/v1/jobs/", "/api/v1/interviews/", "/calendar/")) {
            assertThat(RouteTable.find(start + rest)).isEmpty();
            assertThat(RouteTable.find(start + rest + "!")).isEmpty();
        }
    }

    @Test
    void the_uuid_of_a_match_is_written_small() {
        String path = "/api/v1/interviews/" + ID.toUpperCase(Locale.ROOT) + "/portal";

        assertThat(RouteTable.find(path).orElseThrow().uuid()).isEqualTo(ID);
    }

    private static boolean overlap(String one, String two) {
        return PathTemplate.of(one).overlaps(PathTemplate.of(two));
    }
}
