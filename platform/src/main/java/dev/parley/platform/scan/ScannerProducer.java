package dev.parley.platform.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import java.io.InputStream;
import java.net.InetSocketAddress;

@ApplicationScoped
class ScannerProducer {

    @Produces
    @ApplicationScoped
    VirusScanner scanner(ScanSettings settings) {
        return settings.enabled()
                ? new ClamdScanner(
                        InetSocketAddress.createUnresolved(settings.host(), settings.port()), settings.timeout())
                : new NoScanner();
    }

    /** Scans nothing. */
    private static final class NoScanner implements VirusScanner {

        @Override
        public Verdict scan(InputStream content) {
            return Verdict.SKIPPED;
        }

        @Override
        public boolean enabled() {
            return false;
        }
    }
}
