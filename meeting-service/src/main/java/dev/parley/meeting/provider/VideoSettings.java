package dev.parley.meeting.provider;

import dev.parley.contracts.scheduling.VideoProvider;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Accounts at video services on which meetings are made. Scheduling reads the same list of providers. */
@ConfigMapping(prefix = "parley.video")
public interface VideoSettings {

    /** The configured video providers. */
    @WithDefault("${parley.providers:INTERNAL_VIDEO_ROOM,EXTERNAL_LINK}")
    List<VideoProvider> providers();

    /** How long a service may take for a whole answer. */
    @WithDefault("PT5S")
    Duration patience();

    /** How many meetings of one service a replica works on at once. */
    @WithDefault("4")
    int atOnce();

    /** How long after the booking a meeting may be missing. After that, the interview is held in the room here. */
    @WithDefault("PT1M")
    Duration fallBackAfter();

    /** Interval at which the meetings that are to be made, moved or deleted are looked for. */
    @WithDefault("2s")
    String every();

    Zoom zoom();

    GoogleMeet googleMeet();

    /** A server-to-server OAuth app of a Zoom account. */
    interface Zoom {

        Optional<String> accountId();

        Optional<String> clientId();

        Optional<String> clientSecret();

        /** Email address or id of the user who hosts the meetings; {@code me}: the owner of the app. */
        @WithDefault("me")
        String host();

        /** Hosts to which its links lead, with all below them. */
        @WithDefault("zoom.us")
        List<String> linkHosts();

        @WithDefault("https://zoom.us/oauth/token")
        URI tokenUrl();

        @WithDefault("https://api.zoom.us/v2")
        URI apiUrl();
    }

    /** A service account of a Google Cloud project, which acts for a user of a Google Workspace. */
    interface GoogleMeet {

        /** The service account's key, as Google Cloud gives it out: a JSON document. */
        Optional<String> serviceAccount();

        /** Email address of the user who owns the meeting spaces. */
        Optional<String> user();

        /** Hosts to which its links lead, with all below them. */
        @WithDefault("meet.google.com")
        List<String> linkHosts();

        @WithDefault("https://oauth2.googleapis.com/token")
        URI tokenUrl();

        @WithDefault("https://meet.googleapis.com/v2")
        URI apiUrl();
    }
}
