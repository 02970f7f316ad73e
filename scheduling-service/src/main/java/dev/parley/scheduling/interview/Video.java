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

    protected Video() {}

    private Video(VideoProvider provider, String link) {
        this.provider = provider;
        this.link = link;
    }

    static Video by(VideoProvider provider) {
        return new Video(provider, null);
    }

    static Video at(WebLink link) {
        return new Video(VideoProvider.EXTERNAL_LINK, link.text());
    }

    public VideoProvider provider() {
        return provider;
    }

    /** Null unless the recruiter pasted one. Not for candidates: the room's page gives it to them at its time. */
    public String link() {
        return link;
    }

    /** The host of the link, which everybody may know; null without one. */
    public String host() {
        return link == null ? null : WebLink.hostOf(link);
    }

    /** Nobody here sees when people leave. */
    boolean isElsewhere() {
        return provider != VideoProvider.INTERNAL_VIDEO_ROOM && provider != VideoProvider.LIVEKIT;
    }

    boolean isSameAs(Video other) {
        return provider == other.provider && Objects.equals(link, other.link);
    }
}
