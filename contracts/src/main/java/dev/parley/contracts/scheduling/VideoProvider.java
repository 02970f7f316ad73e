package dev.parley.contracts.scheduling;

/** Ways to hold a video interview. An installation offers those that it has configured. */
public enum VideoProvider {
    INTERNAL_VIDEO_ROOM("Parley room"),
    /** Any service; the recruiter pastes the link of the meeting. */
    EXTERNAL_LINK("Another video service (paste a link)"),
    LIVEKIT("LiveKit"),
    ZOOM("Zoom"),
    GOOGLE_MEET("Google Meet");

    private final String title;

    VideoProvider(String title) {
        this.title = title;
    }

    /** The name for people. */
    public String title() {
        return title;
    }
}
