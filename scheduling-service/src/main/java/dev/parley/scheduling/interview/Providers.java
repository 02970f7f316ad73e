package dev.parley.scheduling.interview;

import dev.parley.contracts.scheduling.VideoProvider;
import dev.parley.platform.contact.Reading;
import dev.parley.platform.contact.WebLink;
import dev.parley.platform.problem.Invalid;
import dev.parley.scheduling.shared.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** The ways to hold a video interview that this installation has set up; how they work is the meeting service's. */
@ApplicationScoped
public class Providers {

    private final SchedulingSettings settings;

    Providers(SchedulingSettings settings) {
        this.settings = settings;
    }

    List<VideoProvider> offered() {
        return settings.providers();
    }

    /**
     * The chosen one, or the first that needs no link; 400 for one that is not offered or lacks its link.
     *
     * @param name of the provider; null: none was chosen
     * @param link of the meeting; null or blank: none
     */
    public Video choose(String name, String link, InterviewType type, InterviewMode mode) {
        boolean live = type == InterviewType.ONLINE && mode == InterviewMode.LIVE;
        VideoProvider provider = name == null ? usual(live) : named(name);
        if (!live && name != null && Video.by(provider).isElsewhere()) {
            throw Invalid.field("provider", "not-online", "is for live interviews that are held online");
        }
        boolean given = link != null && !link.isBlank();
        if (provider != VideoProvider.EXTERNAL_LINK) {
            if (given) {
                throw Invalid.field(
                        "videoLink", "other-provider", "must be absent unless the provider is EXTERNAL_LINK");
            }
            return Video.by(provider);
        }
        if (!given) {
            throw Invalid.field("videoLink", "required", "must be the link of the meeting");
        }
        Reading<WebLink> reading = WebLink.read(link);
        if (reading.flaw() != null) {
            throw Invalid.field(
                    "videoLink", reading.flaw().code(), reading.flaw().message());
        }
        return Video.at(reading.value());
    }

    private VideoProvider usual(boolean live) {
        return offered().stream()
                .filter(provider -> live && provider != VideoProvider.EXTERNAL_LINK)
                .findFirst()
                .orElse(VideoProvider.INTERNAL_VIDEO_ROOM);
    }

    private VideoProvider named(String name) {
        return offered().stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Invalid.field("provider", "not-offered", "must be one of " + offered()));
    }
}
