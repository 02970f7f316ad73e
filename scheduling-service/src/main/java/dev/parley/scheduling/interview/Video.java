package dev.parley.scheduling.interview;

import dev.parley.contracts.scheduling.VideoProvider;
import dev.parley.platform.contact.WebLink;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.util.Objects;

/** Where people see and hear each other. The link is there exactly for {@link VideoProvider#EXTERNAL_LINK}. */
@Embeddable
public class Video {

    @Enumerated(EnumType.STRING)
    private VideoProvider provider;

    @Column(name = "video_link")
    private String link;

    @Enumerated(EnumType.STRING)
    @Column(name = "video_failed")
    private VideoProvider failed;

    protected Video() {}

    private Video(VideoProvider provider, String link, VideoProvider failed) {
        this.provider = provider;
        this.link = link;
        this.failed = failed;
    }

    static Video by(VideoProvider provider) {
        return new Video(provider, null, null);
    }

    static Video at(WebLink link) {
        return new Video(VideoProvider.EXTERNAL_LINK, link.text(), null);
    }

    /** The room here, since the other service made no meeting. */
    static Video insteadOf(VideoProvider failed) {
        return new Video(VideoProvider.INTERNAL_VIDEO_ROOM, null, failed);
    }

    /** The service that was chosen and made no meeting; null: none failed. */
    public VideoProvider failed() {
        return failed;
    }

    public VideoProvider provider() {
        return provider;
    }

    /** Null unless the recruiter pasted one. Not for candidates: the room's page gives it to them at its time. */
    public String link() {
        return link;
    }

    /** Where people go, as everybody may know: the host of the link, or the service's name; null: to our room. */
    public String host() {
        if (link != null) {
            return WebLink.hostOf(link);
        }
        return isElsewhere() ? provider.title() : null;
    }

    /** Nobody here sees when people leave. */
    boolean isElsewhere() {
        return provider != VideoProvider.INTERNAL_VIDEO_ROOM && provider != VideoProvider.LIVEKIT;
    }

    boolean leadsWhere(Video other) {
        return provider == other.provider && Objects.equals(link, other.link);
    }

    boolean isSameAs(Video other) {
        return leadsWhere(other) && failed == other.failed;
    }
}
