package dev.parley.meeting.recording;

import java.nio.charset.StandardCharsets;

/** How a recording begins, by which it is known. */
enum Container {
    WEBM(0, new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3}),
    MP4(4, "ftyp".getBytes(StandardCharsets.US_ASCII));

    private final int at;
    private final byte[] mark;

    Container(int at, byte[] mark) {
        this.at = at;
        this.mark = mark;
    }

    /** @param mimeType one that {@link Recording#MIME_TYPES} allows */
    static Container of(String mimeType) {
        return mimeType.substring(mimeType.indexOf('/') + 1).startsWith("webm") ? WEBM : MP4;
    }

    /** Whether the byte can be at this place. */
    boolean admits(long position, byte value) {
        return position < at || position >= at + mark.length || mark[(int) position - at] == value;
    }
}
