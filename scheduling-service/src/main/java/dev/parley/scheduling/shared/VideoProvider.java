package dev.parley.scheduling.shared;

/** Ways to hold a video interview. */
public enum VideoProvider {
    INTERNAL_VIDEO_ROOM("Parley room"),
    LIVEKIT("LiveKit"),
    ZOOM("Zoom"),
    GOOGLE_MEET("Google Meet");

    private final String title;

    VideoProvider(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
