package dev.parley.scheduling.shared;

import dev.parley.platform.problem.Problems;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** ISO-8601 durations in queries, e.g. {@code PT45M}. */
@Provider
public class DurationParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == Duration.class ? (ParamConverter<T>) new Converter() : null;
    }

    static final class Converter implements ParamConverter<Duration> {

        @Override
        public Duration fromString(String value) {
            try {
                return Duration.parse(value);
            } catch (DateTimeParseException e) {
                throw Problems.of("bad-parameter", "A duration reads like PT45M.");
            }
        }

        @Override
        public String toString(Duration value) {
            return value.toString();
        }
    }
}
