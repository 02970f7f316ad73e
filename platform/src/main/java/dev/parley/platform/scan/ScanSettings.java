package dev.parley.platform.scan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** The scanner that uploads are shown to: ClamAV's clamd, or what speaks its protocol. */
@ConfigMapping(prefix = "parley.scan")
public interface ScanSettings {

    /** Off: uploads are kept unseen and marked as skipped. */
    @WithDefault("false")
    boolean enabled();

    @WithDefault("127.0.0.1")
    String host();

    @WithDefault("3310")
    int port();

    /** From connecting to the verdict. */
    @WithDefault("PT30S")
    Duration timeout();
}
