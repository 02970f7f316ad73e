package dev.parley.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

import java.io.IOException;
import java.util.function.UnaryOperator;

/** Passes every text and map key that Jackson reads through {@link OutsideText}. */
public final class TextModule extends SimpleModule {

    private static final String CODE = "text";

    private TextModule(UnaryOperator<String> door) {
        super("parley-texts");
        addDeserializer(String.class, new Reader(door));
        addKeyDeserializer(String.class, new KeyReader(door));
    }

    /** A refused text throws {@link RefusedValue} with the path of its field. */
    public static TextModule refusing() {
        return new TextModule(OutsideText::accept);
    }

    /** For events. They report what has already happened, so they cannot be refused. */
    public static TextModule salvaging() {
        return new TextModule(OutsideText::salvage);
    }

    private static final class Reader extends StdScalarDeserializer<String> {

        private final transient UnaryOperator<String> door;

        Reader(UnaryOperator<String> door) {
            super(String.class);
            this.door = door;
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            try {
                return door.apply(text);
            } catch (UnreadableText e) {
                throw new RefusedValue(parser, CODE, e.getMessage());
            }
        }

        @Override
        public Object getEmptyValue(DeserializationContext context) {
            return "";
        }
    }

    private static final class KeyReader extends KeyDeserializer {

        private final UnaryOperator<String> door;

        KeyReader(UnaryOperator<String> door) {
            this.door = door;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return door.apply(key);
            } catch (UnreadableText e) {
                throw new RefusedValue(context.getParser(), CODE, e.getMessage());
            }
        }
    }
}
