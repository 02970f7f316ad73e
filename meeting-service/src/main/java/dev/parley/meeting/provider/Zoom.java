package dev.parley.meeting.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.contracts.scheduling.VideoProvider;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.provider.VideoFailure.Cause;
import jakarta.enterprise.context.ApplicationScoped;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Meetings of a Zoom account, by server-to-server OAuth (grant {@code account_credentials}) and the Meetings API v2.
 * People may join before a host, because interviewers have no account there.
 */
@ApplicationScoped
class Zoom implements VideoService {

    private static final int SCHEDULED = 2;
    private static final int MOST_PAGES = 5;

    private final VideoSettings.Zoom settings;
    private final VideoHttp http;
    private final VideoMeetings meetings;
    private final VideoApi api;

    Zoom(VideoSettings settings, VideoHttp http, VideoMeetings meetings) {
        this.settings = settings.zoom();
        this.http = http;
        this.meetings = meetings;
        this.api = new VideoApi(http, this.settings.apiUrl(), this::isConfigured, this::fetchToken);
    }

    @Override
    public VideoProvider name() {
        return VideoProvider.ZOOM;
    }

    @Override
    public Optional<VideoAddress> address(Interview interview) {
        return meetings.link(interview.interviewId(), name()).map(VideoAddress::new);
    }

    @Override
    public boolean isConfigured() {
        return settings.accountId().isPresent()
                && settings.clientId().isPresent()
                && settings.clientSecret().isPresent();
    }

    @Override
    public List<String> linkHosts() {
        return settings.linkHosts();
    }

    @Override
    public Made make(Wanted wanted) throws VideoFailure {
        JsonNode meeting = api.call("POST", "/users/" + encoded(settings.host()) + "/meetings", body(wanted));
        return new Made(VideoHttp.needed(meeting, "id"), VideoHttp.needed(meeting, "join_url"));
    }

    /** By the mark in its agenda, among those to come. */
    @Override
    public Optional<Made> find(UUID interviewId) throws VideoFailure {
        String more = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonNode upcoming = upcoming("&page_size=300" + more);
            for (JsonNode meeting : upcoming.path("meetings")) {
                if (meeting.path("agenda").asText("").startsWith(mark(interviewId))) {
                    // Without a link too: it can be deleted.
                    String link = meeting.path("join_url").asText("");
                    return Optional.of(new Made(VideoHttp.needed(meeting, "id"), link));
                }
            }
            String next = upcoming.path("next_page_token").asText("");
            if (next.isEmpty()) {
                return Optional.empty();
            }
            more = "&next_page_token=" + encoded(next);
        }
        return Optional.empty();
    }

    @Override
    public void move(String remoteId, Wanted wanted) throws VideoFailure {
        api.call("PATCH", "/meetings/" + encoded(remoteId), body(wanted));
    }

    @Override
    public void delete(String remoteId) throws VideoFailure {
        try {
            api.call("DELETE", "/meetings/" + encoded(remoteId) + "?schedule_for_reminder=false", null);
        } catch (VideoFailure e) {
            if (e.reason() != Cause.GONE) {
                throw e;
            }
        }
    }

    @Override
    public void probe() throws VideoFailure {
        api.renewToken();
        upcoming("&page_size=1");
    }

    private JsonNode upcoming(String page) throws VideoFailure {
        return api.call("GET", "/users/" + encoded(settings.host()) + "/meetings?type=upcoming" + page, null);
    }

    private static Map<String, Object> body(Wanted wanted) {
        long minutes = Duration.between(wanted.startsAt(), wanted.endsAt()).toMinutes();
        return Map.of(
                "topic", wanted.topic(),
                "agenda", mark(wanted.interviewId()),
                "type", SCHEDULED,
                "start_time", wanted.startsAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                "timezone", "UTC",
                "duration", Math.max(1, minutes),
                "settings", Map.of("join_before_host", true, "jbh_time", 0, "waiting_room", false));
    }

    private static String mark(UUID interviewId) {
        return "Parley interview " + interviewId;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private JsonNode fetchToken() throws VideoFailure {
        String client = settings.clientId().orElseThrow() + ":"
                + settings.clientSecret().orElseThrow();
        return http.form(
                settings.tokenUrl(),
                Map.of(
                        "grant_type",
                        "account_credentials",
                        "account_id",
                        settings.accountId().orElseThrow()),
                "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8)));
    }
}
