package dev.parley.meeting.provider;

import dev.parley.contracts.scheduling.VideoProvider;
import jakarta.enterprise.context.ApplicationScoped;

/** Parley's own room: a mesh between browsers. It needs no configuration. */
@ApplicationScoped
class InternalVideoRoom implements RoomProvider {

    @Override
    public VideoProvider name() {
        return VideoProvider.INTERNAL_VIDEO_ROOM;
    }

    @Override
    public boolean isSetUp() {
        return true;
    }
}
