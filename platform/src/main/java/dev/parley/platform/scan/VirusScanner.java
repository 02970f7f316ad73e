package dev.parley.platform.scan;

import java.io.IOException;
import java.io.InputStream;

/** Looks at content that strangers sent. */
public interface VirusScanner {

    /**
     * Reads the content to its end, unless the answer is known before; does not close it.
     *
     * @throws ScanFailed  when there is no answer: the content is then to be refused
     * @throws IOException when the content cannot be read
     */
    Verdict scan(InputStream content) throws IOException;

    /** Whether a scanner is asked at all. */
    boolean enabled();
}
