package dev.parley.platform.time;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Writes instants as ISO-8601 in UTC, always with three digits of milliseconds. */
public class MillisecondInstants extends SimpleModule {

    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    public MillisecondInstants() {
        super("parley-instants");
        addSerializer(Instant.class, new InstantWriter());
    }

    /** E.g. {@code 2026-03-01T09:00:00.000Z}. */
    public static String format(Instant instant) {
        return FORMAT.format(instant);
    }

    private static final class InstantWriter extends StdSerializer<Instant> {
        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(format(value));
        }
    }
}
