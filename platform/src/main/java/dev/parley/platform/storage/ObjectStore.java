package dev.parley.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Stores the files of a service: in a folder by default, in an S3-compatible service in production. No file is ever
 * held in memory as a whole.
 *
 * <p>The service chooses the keys, never a client. A key consists of segments of {@code A-Z a-z 0-9 . _ -} between
 * slashes. No segment starts with a dot, and a key has at most 512 characters. Every method throws
 * {@link IllegalArgumentException} for other keys.
 */
public interface ObjectStore {

    /**
     * Stores the content under the key and replaces an existing object. Stores either the whole content or nothing.
     *
     * @param content read to its end, not closed
     * @param maxSize bytes
     * @throws ObjectTooLarge as soon as the content is larger than maxSize; nothing is stored
     * @throws IOException when the content cannot be read or stored; nothing is stored
     */
    StoredObject put(String key, InputStream content, long maxSize) throws IOException;

    /** The whole content; empty when the object does not exist. The caller closes it. */
    Optional<ObjectContent> open(String key) throws IOException;

    /**
     * Bytes {@code from} to {@code from + length}, limited by the object's end; empty when the object does not exist.
     * The caller closes it.
     *
     * @param from less than the object's size
     */
    Optional<ObjectContent> open(String key, long from, long length) throws IOException;

    /** Afterwards the object does not exist. It need not have existed before. */
    void delete(String key) throws IOException;

    boolean exists(String key) throws IOException;
}
