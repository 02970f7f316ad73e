package dev.parley.platform.storage;

import dev.parley.platform.storage.ByteRange.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 0, 4",
        "bytes=2-, 2, 8",
        "bytes=-3, 7, 3",
        "bytes=-30, 0, 10",
        "bytes=9-9, 9, 1",
        "bytes=5-999, 5, 5"
    })
    void oneRangeIsCutToTheObject(String header, long from, long length) {
        assertThat(ByteRange.of(header, 10)).isEqualTo(new Wanted.Part(new ByteRange(from, length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=99-100", "bytes=-0"})
    void aRangeBehindTheEndCannotBeServed(String header) {
        assertThat(ByteRange.of(header, 10)).isEqualTo(new Wanted.Unsatisfiable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=", "bytes=-", "bytes=4-2", "bytes=0-1,4-5", "lines=1-2", "bytes=a-b"})
    void whatIsNoSingleRangeGetsTheWholeObject(String header) {
        assertThat(ByteRange.of(header, 10)).isEqualTo(new Wanted.Whole());
    }

    @Test
    void noHeaderIsTheWholeObjectAndARangeNamesItselfInTheAnswer() {
        assertThat(ByteRange.of(null, 10)).isEqualTo(new Wanted.Whole());
        assertThat(new ByteRange(2, 3).contentRange(10)).isEqualTo("bytes 2-4/10");
    }
}
