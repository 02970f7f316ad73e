package dev.parley.meeting.recording;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses the beginning of what is no recording, while it streams. */
final class ChunkWatch extends FilterInputStream {

    private final Container container;
    private long position;

    ChunkWatch(InputStream in, Container container) {
        super(in);
        this.container = container;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = 0; i < read && position + i < 16; i++) {
            if (!container.admits(position + i, buffer[offset + i])) {
                throw RecordingProblems.noRecording();
            }
        }
        position += Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        byte[] skipped = new byte[(int) Math.min(wanted, 4096)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
