package dev.parley.platform.scan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** The scanner that checks uploads: ClamAV's clamd, or another one with the same protocol. */
@ConfigMapping(prefix = "parley.scan")
public interface ScanSettings {

    /** When off, uploads are stored without a scan and marked as skipped. */
    @WithDefault("false")
    boolean enabled();

    @WithDefault("127.0.0.1")
    String host();

    @WithDefault("3310")
    int port();

    /** Maximum time from connecting to the verdict. */
    @WithDefault("PT30S")
    Duration timeout();
}
