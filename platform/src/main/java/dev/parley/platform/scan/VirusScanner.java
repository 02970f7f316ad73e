package dev.parley.platform.scan;

import java.io.IOException;
import java.io.InputStream;

/** Scans content that strangers sent. */
public interface VirusScanner {

    /**
     * Reads the content to its end, or until the verdict is known. Does not close it.
     *
     * @throws ScanFailed when there is no verdict; the caller must then refuse the content
     * @throws IOException when the content cannot be read
     */
    Verdict scan(InputStream content) throws IOException;

    /** Whether content is scanned at all. */
    boolean enabled();
}
