package dev.parley.contracts.scheduling;

/** Ways to hold a video interview. An installation offers those that it has configured. */
public enum VideoProvider {
    INTERNAL_VIDEO_ROOM("Parley room"),
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
