package dev.parley.contracts.scheduling;

/** Ways to hold a video interview. An installation offers those that it has set up. */
public enum VideoProvider {
    INTERNAL_VIDEO_ROOM("Parley room"),
    LIVEKIT("LiveKit"),
    ZOOM("Zoom"),
    GOOGLE_MEET("Google Meet");

    private final String title;

    VideoProvider(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
