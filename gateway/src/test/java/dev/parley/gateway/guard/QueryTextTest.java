package dev.parley.gateway.guard;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QueryTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"%", "to=%", "to=%2", "to=%zz", "a=1&to=%00", "state=%e9%0", "%%20"})
    void whatCannotBeDecodedIsNot(String query) {
        assertThat(QueryText.isReadable(query)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "to=%2Fapp", "q=J%C3%BCrgen+M", "a=%e0%a4%b9&b", "q=100"})
    void everythingElseIs(String query) {
        assertThat(QueryText.isReadable(query)).isTrue();
    }
}
