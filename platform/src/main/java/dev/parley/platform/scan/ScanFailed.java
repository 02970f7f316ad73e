package dev.parley.platform.scan;

/** The scanner gave no verdict: it cannot be reached, is too slow, or does not accept content of that size. */
public final class ScanFailed extends RuntimeException {

    public ScanFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
