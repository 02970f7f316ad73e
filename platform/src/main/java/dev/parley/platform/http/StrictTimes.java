package dev.parley.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.parley.platform.text.RefusedValue;
import dev.parley.platform.time.TimeBounds;

import java.io.IOException;
import java.util.Optional;

/**
 * Reads {@code java.time} values only from strings with text and within {@link TimeBounds}, never from numbers, arrays
 * or empty strings.
 */
final class StrictTimes extends SimpleModule {

    private static final String TIMES = "java.time.";

    StrictTimes() {
        super("parley-strict-times");
        setDeserializerModifier(new BeanDeserializerModifier() {
            @Override
            public JsonDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
                return bean.getBeanClass().getName().startsWith(TIMES) ? new TextOnly(deserializer) : deserializer;
            }
        });
    }

    private static final class TextOnly extends DelegatingDeserializer {
        TextOnly(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new TextOnly(reader);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING) || parser.getText().isBlank()) {
                return context.reportInputMismatch(handledType(), "not a text with a time");
            }
            Object time = super.deserialize(parser, context);
            Optional<String> refusal = TimeBounds.refusal(time);
            if (refusal.isPresent()) {
                throw new RefusedValue(parser, "out-of-range", refusal.get());
            }
            return time;
        }
    }
}
