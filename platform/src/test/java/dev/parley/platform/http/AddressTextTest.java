package dev.parley.platform.http;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTextTest {

    @ParameterizedTest
    @CsvSource({
        "q=%00,q",
        "a=1&q=x%00y,q",
        "q=%1B,q",
        "q=%FF,q",
        "q=%C0%80,q",
        "q=%ED%A0%80,q",
        "q=%,q",
        "q=%2,q",
        "q=%zz,q",
        "a=1&from=%2B1000000000-12-31T23:59:59Z,from",
        "to=-0001-01-01T00:00:00Z,to",
        "duration=PT999999999H,duration"
    })
    void aParameterThatIsNoTextIsNamed(String query, String name) {
        var problem = AddressText.problem("/api/v1/things", query);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).singleElement().satisfies(error -> assertThat(error.field())
                .isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/%00", "/api/%FF", "/api/%", "/api/a%7Fb"})
    void aPathThatIsNoTextIsRefused(String path) {
        assertThat(AddressText.problem(path, null).type().code()).isEqualTo("bad-parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q=", "q", "", "&&", "q=J%C3%BCrgen+M", "q=%F0%9F%98%80&from=2026-01-01T00%3A00%3A00%2B01%3A00"})
    void whatPeopleLookForIsTaken(String query) {
        assertThat(AddressText.problem("/api/v1/m%C3%BCnchen", query)).isNull();
    }
}
