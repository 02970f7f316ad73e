package dev.parley.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Files of a service: a folder by default, an S3-compatible service in production. Nothing is ever whole in memory.
 *
 * <p>Keys are the service's own, never a client's: segments of {@code A-Z a-z 0-9 . _ -} between slashes, none of
 * which starts with a dot; 512 characters at most. Every method throws {@link IllegalArgumentException} for others.
 */
public interface ObjectStore {

    /**
     * Keeps the content under the key, in place of what may be there; all of it or nothing.
     *
     * @param content read to its end, not closed
     * @param maxSize bytes
     * @throws ObjectTooLarge as soon as there is more; nothing is kept
     * @throws IOException    when the content cannot be read or kept; nothing is kept
     */
    StoredObject put(String key, InputStream content, long maxSize) throws IOException;

    /** The whole content; empty when there is none. To be closed. */
    Optional<ObjectContent> open(String key) throws IOException;

    /**
     * Bytes {@code from} to {@code from + length}, cut at the end; empty when there is no such object. To be closed.
     *
     * @param from less than the object's size
     */
    Optional<ObjectContent> open(String key, long from, long length) throws IOException;

    /** Gone afterwards, whether it was there or not. */
    void delete(String key) throws IOException;

    boolean exists(String key) throws IOException;
}
