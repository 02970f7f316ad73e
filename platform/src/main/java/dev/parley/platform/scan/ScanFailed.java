package dev.parley.platform.scan;

/** The scanner gave no verdict: it is not there, too slow, or takes no content of that size. */
public final class ScanFailed extends RuntimeException {

    public ScanFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
