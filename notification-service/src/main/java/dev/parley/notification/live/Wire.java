package dev.parley.notification.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;

/** Messages as JSON text. */
@Singleton
class Wire {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    Wire(ObjectMapper mapper) {
        this.reader = mapper.readerFor(ClientMessage.class);
        this.writer = mapper.writerFor(ServerMessage.class);
    }

    ClientMessage read(String text) throws JsonProcessingException {
        ClientMessage message = reader.readValue(text);
        if (message == null) {
            throw new JsonMappingException(null, "nothing");
        }
        return message;
    }

    String write(ServerMessage message) {
        try {
            return writer.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
