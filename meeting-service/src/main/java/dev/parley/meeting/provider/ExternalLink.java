package dev.parley.meeting.provider;

import dev.parley.contracts.scheduling.VideoProvider;
import dev.parley.meeting.interview.Interview;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;

/** Any other video service, by the link that the recruiter pasted. It needs no configuration. */
@ApplicationScoped
class ExternalLink implements RoomProvider {

    @Override
    public VideoProvider name() {
        return VideoProvider.EXTERNAL_LINK;
    }

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public Optional<VideoAddress> address(Interview interview) {
        return Optional.ofNullable(interview.videoLink()).map(VideoAddress::new);
    }
}
