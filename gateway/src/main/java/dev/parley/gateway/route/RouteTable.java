package dev.parley.gateway.route;

import dev.parley.gateway.limit.RateLimits.Kind;
import dev.parley.gateway.route.Route.Key;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import static dev.parley.gateway.route.Service.INVITE;
import static dev.parley.gateway.route.Service.MEETING;
import static dev.parley.gateway.route.Service.NOTIFICATION;
import static dev.parley.gateway.route.Service.SCHEDULING;
import static dev.parley.gateway.route.Service.VERIFICATION;

/** Lists every path of the suite once. No two templates match the same path, so their order does not matter. */
final class RouteTable {

    static final List<Route> ROUTES = List.of(
            Route.to(SCHEDULING, "/api/v1/jobs/**"),
            Route.to(SCHEDULING, "/api/v1/candidates/**"),
            Route.to(SCHEDULING, "/api/v1/interviewers/**"),
            Route.to(SCHEDULING, "/api/v1/interviews"),
            Route.to(SCHEDULING, "/api/v1/interviews/auto-update-status"),
            Route.to(SCHEDULING, "/api/v1/interviews/dashboard"),
            Route.to(SCHEDULING, "/api/v1/interviews/slots/**"),
            Route.to(SCHEDULING, "/api/v1/interviews/{uuid}"),
            Route.to(SCHEDULING, "/api/v1/interviews/providers"),
            Route.to(
                    SCHEDULING,
                    "/api/v1/interviews/{uuid}/{cancel|logs|link|outcome|deadline|decline|interviewers|reviewers|replacements|video}"),
            Route.to(SCHEDULING, "/api/v1/interviews/{uuid}/outcome/confirm"),
            Route.to(SCHEDULING, "/api/v1/interviews/{uuid}/ask-for-time"),
            Route.to(SCHEDULING, "/api/v1/interviews/{uuid}/waitlist/**"),
            Route.to(
                            SCHEDULING,
                            "/api/v1/interviews/{uuid}/{self-service|free-slots|pick|self-cancel|self-hold|self-waitlist}")
                    .with(Key.INTERVIEW),
            Route.to(SCHEDULING, "/api/v1/interviews/{uuid}/offers/{offer}/{accept|decline}")
                    .with(Key.INTERVIEW),
            Route.to(SCHEDULING, "/api/v1/interviews/{uuid}/scorecards/**"),
            Route.to(MEETING, "/api/v1/interviews/{uuid}/portal").with(Key.INTERVIEW),
            Route.to(MEETING, "/api/v1/interviews/{uuid}/ice").with(Key.INTERVIEW),
            Route.to(MEETING, "/api/v1/interviews/{uuid}/{join|go-over}")
                    .with(Key.INTERVIEW)
                    .limited(Kind.JOIN),
            Route.to(MEETING, "/api/v1/interviews/{uuid}/{answers|adjustments|extra-time|reopenings|pad|quality}"),
            Route.to(MEETING, "/api/v1/interviews/{uuid}/answer-comments"),
            Route.to(MEETING, "/api/v1/interviews/{uuid}/answer-comments/{comment}"),
            Route.to(MEETING, "/api/v1/interviews/{uuid}/notes/mine"),
            Route.to(MEETING, "/api/v1/interviews/{uuid}/answers/recordings/{uuid}/media"),
            Route.to(MEETING, "/api/v1/interviews/{uuid}/answers/{question}/reopen"),
            Route.to(MEETING, "/api/v1/interviews/{uuid}/adjustments/{request}/close"),
            Route.to(MEETING, "/api/v1/video-services"),
            Route.to(MEETING, "/api/v1/video-services/{service}/test"),
            Route.to(MEETING, "/api/v1/question-banks"),
            Route.to(MEETING, "/api/v1/question-banks/{uuid}"),
            Route.to(MEETING, "/api/v1/question-banks/{uuid}/{answers|read-csv}"),
            Route.to(MEETING, "/api/v1/question-audio/{ticket}"),
            Route.to(MEETING, "/api/v1/ai/start").with(Key.EVERY).limited(Kind.JOIN),
            Route.to(MEETING, "/api/v1/ai/{uuid}").with(Key.INTERVIEW),
            Route.to(MEETING, "/api/v1/ai/{uuid}/{begin|draft|answers|next|finish|recordings|adjustment-requests}")
                    .with(Key.INTERVIEW),
            Route.to(MEETING, "/api/v1/ai/{uuid}/recordings/{uuid}/complete").with(Key.INTERVIEW),
            Route.to(MEETING, "/api/v1/ai/{uuid}/recordings/{uuid}/chunks/{number}")
                    .with(Key.INTERVIEW),
            Route.to(MEETING, "/api/v1/rooms/mine"),
            Route.to(MEETING, "/api/v1/rooms/{room}/ice"),
            Route.to(MEETING, "/api/v1/rooms/{room}/join").limited(Kind.JOIN),
            Route.socketTo(MEETING, "/ws/room"),
            Route.socketTo(NOTIFICATION, "/ws/live"),
            Route.to(INVITE, "/api/v1/invites"),
            Route.to(INVITE, "/api/v1/bulk-manage-invites/**"),
            Route.to(INVITE, "/api/v1/invites/{analytics|import}"),
            Route.to(INVITE, "/api/v1/invites/redeem").with(Key.EVERY).limited(Kind.REDEEM),
            Route.to(INVITE, "/api/v1/invites/fresh-link")
                    .with(Key.INVITE_OR_HOME)
                    .limited(Kind.REDEEM),
            Route.to(INVITE, "/api/v1/interviews/{uuid}/fresh-link")
                    .with(Key.INTERVIEW)
                    .limited(Kind.REDEEM),
            Route.to(INVITE, "/api/v1/invites/{uuid}/revoke"),
            Route.to(INVITE, "/api/v1/invites/{uuid}/extension-requests")
                    .with(Key.INVITE)
                    .limited(Kind.REDEEM),
            Route.to(INVITE, "/api/v1/invites/{uuid}/extension-requests/{request}/{approve|decline}"),
            Route.to(INVITE, "/api/v1/invite-status/{code}").limited(Kind.REDEEM),
            Route.to(INVITE, "/api/v1/cleanup-expired-invites"),
            Route.to(INVITE, "/api/v1/candidate/home").with(Key.HOME),
            Route.to(INVITE, "/api/v1/candidate/invite").with(Key.INVITE),
            Route.to(INVITE, "/api/v1/profile"),
            Route.to(INVITE, "/api/v1/profile/{blocks|photo}"),
            Route.to(INVITE, "/api/v1/partners"),
            Route.to(INVITE, "/api/v1/partners/{uuid}"),
            Route.to(INVITE, "/api/v1/partners/{uuid}/{block|photo|report}"),
            Route.to(INVITE, "/api/v1/partner-reports"),
            Route.to(INVITE, "/api/v1/partner-reports/{uuid}/close"),
            Route.to(INVITE, "/api/v1/question-sets"),
            Route.to(INVITE, "/api/v1/question-sets/import"),
            Route.to(INVITE, "/api/v1/question-sets/{uuid}"),
            Route.to(INVITE, "/api/v1/live-invitations"),
            Route.to(INVITE, "/api/v1/live-invitations/analytics"),
            Route.to(INVITE, "/api/v1/live-invitations/{uuid}"),
            Route.to(INVITE, "/api/v1/live-invitations/{uuid}/cancel"),
            Route.to(INVITE, "/api/v1/interviews/{accept|reject}/{roomId}"),
            Route.to(VERIFICATION, "/api/v1/records/**"),
            Route.to(VERIFICATION, "/api/v1/submission/**").with(Key.SUBMISSION),
            Route.to(SCHEDULING, "/calendar/{file}").with(Key.ITSELF).limited(Kind.FEED),
            Route.to(NOTIFICATION, "/api/v1/notifications/**"),
            Route.to(NOTIFICATION, "/api/v1/push-subscriptions"),
            Route.to(NOTIFICATION, "/api/v1/push-subscriptions/key"),
            Route.to(NOTIFICATION, "/api/v1/push-subscriptions/{uuid}"),
            Route.to(NOTIFICATION, "/api/v1/inbox"),
            Route.to(NOTIFICATION, "/api/v1/inbox/{summary|read-all|visit}"),
            Route.to(NOTIFICATION, "/api/v1/inbox/{uuid}/{read|unread|archive|restore}"));

    private RouteTable() {}

    /** A route with the matching path. */
    record Match(Route route, RequestPath path) {

        /** The path's first UUID, in lower case. */
        String uuid() {
            return path.segments().stream()
                    .filter(UuidText::is)
                    .findFirst()
                    .orElseThrow()
                    .toLowerCase(Locale.ROOT);
        }
    }

    static Optional<Match> find(String path) {
        return RequestPath.of(path).flatMap(RouteTable::find);
    }

    private static Optional<Match> find(RequestPath path) {
        for (Route route : ROUTES) {
            if (route.path().matches(path)) {
                return Optional.of(new Match(route, path));
            }
        }
        return Optional.empty();
    }
}
