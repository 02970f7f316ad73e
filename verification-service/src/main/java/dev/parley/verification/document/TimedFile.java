package dev.parley.verification.document;

import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A file that can be read only for a limited time. */
final class TimedFile extends RandomAccessReadBufferedFile {

    /** Number of reads between two looks at the clock. */
    private static final int EVERY = 4096;

    private final long end;
    private int reads;

    TimedFile(Path file, Duration within) throws IOException {
        super(file);
        this.end = System.nanoTime() + within.toNanos();
    }

    @Override
    public int read() throws IOException {
        watch();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        watch();
        return super.read(buffer, offset, length);
    }

    private void watch() {
        reads++;
        if (reads % EVERY == 0 && System.nanoTime() - end > 0) {
            throw FileRejection.OutOfBounds.effort();
        }
    }
}
