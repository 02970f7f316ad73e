package dev.parley.meeting.provider;

import jakarta.enterprise.context.ApplicationScoped;

/** The room of this service: a mesh between browsers. */
@ApplicationScoped
class InternalVideoRoom implements RoomProvider {

    @Override
    public String name() {
        return RoomProviders.DEFAULT;
    }
}
