package dev.parley.platform.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestTimesTest {

    private final MeterFilter filter = RequestTimes.buckets();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/question-banks",
                "/api/v1/interviews/slots/{id}/book_slot",
                "/api/v1/ai/{id}/recordings/{recordingId}/chunks/{number}",
                "/calendar/{feed}.ics",
                "/",
                "NOT_FOUND",
                "root"
            })
    void a_route_stays_as_it_is(String uri) {
        assertThat(counted("http.server.requests", uri)).isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/ai/7e50d132-a898-404e-8149-27d5dc5de84c/begin",
        "/api/v1/invite-status/314159",
        "/api/v1/rooms/AAAAAAAAAAAAAAAAAAAAAA/join",
        "/api/v1/people/asha@example.org",
        "/api/v1/x/a_key-like.value"
    })
    void a_path_whose_route_is_not_known_is_counted_without_it(String uri) {
        assertThat(counted("http.server.requests", uri)).isEqualTo("NO_ROUTE");
        assertThat(counted("another.meter", uri)).isEqualTo(uri);
    }

    private String counted(String name, String uri) {
        return filter.map(new Meter.Id(name, Tags.of("uri", uri, "status", "413"), null, null, Meter.Type.TIMER))
                .getTag("uri");
    }
}
