package dev.parley.meeting.socket;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.meeting.wire.ClientMessage;
import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.socket.JsonFrames;
import jakarta.inject.Singleton;

/** Messages of parley.v1. */
@Singleton
class Wire extends JsonFrames<ClientMessage, ServerMessage> {

    Wire(ObjectMapper mapper) {
        super(mapper, ClientMessage.class, ServerMessage.class);
    }
}
