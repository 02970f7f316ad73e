package dev.parley.meeting.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.contracts.scheduling.VideoProvider;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.provider.VideoFailure.Cause;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Meeting spaces of a user of a Google Workspace, by a service account (OAuth with a signed assertion, RFC 7523) and
 * the Meet REST API v2. A space has no times, and can be neither listed nor deleted: an interview that moves keeps it,
 * and when one is cancelled its call is ended. A space of which the answer was lost stays empty: nobody has its link.
 */
@ApplicationScoped
class GoogleMeet implements VideoService {

    private static final Pattern NAME = Pattern.compile("spaces/[A-Za-z0-9_-]{1,100}");

    private final VideoSettings.GoogleMeet settings;
    private final VideoHttp http;
    private final VideoMeetings meetings;
    private final InstantSource clock;
    private final VideoApi api;

    GoogleMeet(VideoSettings settings, VideoHttp http, VideoMeetings meetings, InstantSource clock) {
        this.settings = settings.googleMeet();
        this.http = http;
        this.meetings = meetings;
        this.clock = clock;
        this.api = new VideoApi(http, this.settings.apiUrl(), this::isConfigured, this::fetchToken);
    }

    @Override
    public VideoProvider name() {
        return VideoProvider.GOOGLE_MEET;
    }

    @Override
    public Optional<VideoAddress> address(Interview interview) {
        return meetings.link(interview.interviewId(), name()).map(VideoAddress::new);
    }

    @Override
    public boolean isConfigured() {
        return settings.serviceAccount().isPresent() && settings.user().isPresent();
    }

    @Override
    public List<String> linkHosts() {
        return settings.linkHosts();
    }

    @Override
    public Made make(Wanted wanted) throws VideoFailure {
        JsonNode space =
                api.call("POST", "/spaces", Map.of("config", Map.of("accessType", "OPEN", "entryPointAccess", "ALL")));
        String name = VideoHttp.needed(space, "name");
        if (!NAME.matcher(name).matches()) {
            throw new VideoFailure(Cause.UNREADABLE);
        }
        return new Made(name, VideoHttp.needed(space, "meetingUri"));
    }

    @Override
    public Optional<Made> find(UUID interviewId) {
        return Optional.empty();
    }

    @Override
    public void move(String remoteId, Wanted wanted) {
        // A space has no times.
    }

    @Override
    public void delete(String remoteId) throws VideoFailure {
        try {
            api.call("POST", "/" + remoteId + ":endActiveConference", Map.of());
        } catch (VideoFailure e) {
            // 400 FAILED_PRECONDITION: no call runs in it.
            if (e.reason() != Cause.GONE && e.reason() != Cause.REFUSED) {
                throw e;
            }
        }
    }

    @Override
    public void probe() throws VideoFailure {
        api.renewToken();
    }

    private JsonNode fetchToken() throws VideoFailure {
        ServiceAccount account = ServiceAccount.read(settings.serviceAccount().orElseThrow());
        String assertion = account.assertion(settings.user().orElseThrow(), settings.tokenUrl(), clock.instant());
        return http.form(
                settings.tokenUrl(),
                Map.of("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion", assertion),
                null);
    }
}
