package dev.parley.notification.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.platform.socket.JsonFrames;
import jakarta.inject.Singleton;

/** Messages of parley.live.v1. */
@Singleton
class Wire extends JsonFrames<ClientMessage, ServerMessage> {

    Wire(ObjectMapper mapper) {
        super(mapper, ClientMessage.class, ServerMessage.class);
    }
}
