package dev.parley.platform.storage;

/** The content is larger than the caller allows. */
public final class ObjectTooLarge extends RuntimeException {

    private final long maxSize;

    ObjectTooLarge(long maxSize) {
        super("More than " + maxSize + " bytes", null, false, false);
        this.maxSize = maxSize;
    }

    /** Bytes. */
    public long maxSize() {
        return maxSize;
    }
}
