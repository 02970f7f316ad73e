package dev.parley.platform.storage;

import java.io.IOException;
import java.io.InputStream;

/**
 * An object, or a range of it, that can be read once.
 *
 * @param from   first byte of the range
 * @param length bytes in the stream
 * @param total  size of the whole object
 */
public record ObjectContent(InputStream stream, long from, long length, long total) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
