package dev.parley.platform.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;

/** Reads and writes the messages of a socket as JSON text. */
public abstract class JsonFrames<I, O> {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    protected JsonFrames(ObjectMapper mapper, Class<I> incoming, Class<O> outgoing) {
        this.reader = mapper.readerFor(incoming);
        this.writer = mapper.writerFor(outgoing);
    }

    public I read(String frame) throws JsonProcessingException {
        I message = reader.readValue(frame);
        if (message == null) {
            throw new JsonMappingException(null, "nothing");
        }
        return message;
    }

    public String write(O message) {
        try {
            return writer.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
