package dev.parley.meeting.provider;

import dev.parley.contracts.scheduling.VideoProvider;
import jakarta.enterprise.context.ApplicationScoped;

/** The room of this service: a mesh between browsers. It needs nothing but itself. */
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
