package dev.parley.meeting.provider;

import jakarta.enterprise.context.ApplicationScoped;

/** The room of this service: a mesh between browsers. It needs nothing but itself. */
@ApplicationScoped
class InternalVideoRoom implements RoomProvider {

    @Override
    public ProviderName name() {
        return ProviderName.INTERNAL_VIDEO_ROOM;
    }

    @Override
    public boolean isSetUp() {
        return true;
    }
}
