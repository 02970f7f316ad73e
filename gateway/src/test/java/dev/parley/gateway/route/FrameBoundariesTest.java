package dev.parley.gateway.route;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FrameBoundariesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 125, 126, 127, 65_535, 65_536})
    void a_frame_ends_with_its_last_byte_however_it_arrives(int payload) {
        Buffer frame = frame(payload);
        FrameBoundaries whole = new FrameBoundaries();
        FrameBoundaries pieces = new FrameBoundaries();

        whole.pass(frame);
        assertThat(whole.isBetween()).isTrue();
        for (int i = 0; i < frame.length(); i++) {
            pieces.pass(frame.slice(i, i + 1));
            assertThat(pieces.isBetween()).as("after byte %d", i).isEqualTo(i == frame.length() - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 100, 400})
    void the_rest_of_a_frame_is_told_from_what_follows(int passed) {
        Buffer frame = frame(500);
        FrameBoundaries frames = new FrameBoundaries();
        frames.pass(frame.slice(0, passed));

        int rest = frames.rest(frame.getBuffer(passed, frame.length()).appendBuffer(frame(3)));

        assertThat(rest).isEqualTo(frame.length() - passed);
        frames.pass(frame.slice(passed, passed + rest));
        assertThat(frames.isBetween()).isTrue();
    }

    @Test
    void several_frames_in_one_piece_are_told_apart() {
        FrameBoundaries frames = new FrameBoundaries();

        frames.pass(frame(5).appendBuffer(frame(300)).appendBuffer(frame(7).slice(0, 4)));

        assertThat(frames.isBetween()).isFalse();
        assertThat(frames.rest(Buffer.buffer(new byte[9]))).isEqualTo(5);
    }

    private static Buffer frame(int payload) {
        Buffer frame = Buffer.buffer().appendByte((byte) 0x82);
        if (payload < 126) {
            frame.appendByte((byte) payload);
        } else if (payload < 65_536) {
            frame.appendByte((byte) 126).appendUnsignedShort(payload);
        } else {
            frame.appendByte((byte) 127).appendLong(payload);
        }
        return frame.appendBytes(new byte[payload]);
    }
}
