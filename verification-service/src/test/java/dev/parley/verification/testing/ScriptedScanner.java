package dev.parley.verification.testing;

import dev.parley.platform.scan.ScanFailed;
import dev.parley.platform.scan.Verdict;
import dev.parley.platform.scan.VirusScanner;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** No scanner, until a test wants one that knows EICAR, or one that is down. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ScriptedScanner implements VirusScanner {

    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private volatile boolean enabled;
    private volatile boolean down;

    public void on() {
        enabled = true;
    }

    public void down() {
        enabled = true;
        down = true;
    }

    public void reset() {
        enabled = false;
        down = false;
    }

    @Override
    public boolean enabled() {
        return enabled;
    }

    @Override
    public Verdict scan(InputStream content) throws IOException {
        if (down) {
            throw new ScanFailed("down", null);
        }
        if (!enabled) {
            return new Verdict(Verdict.Outcome.SKIPPED, null);
        }
        String text = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        return text.contains(EICAR)
                ? new Verdict(Verdict.Outcome.INFECTED, "Eicar-Test-Signature")
                : new Verdict(Verdict.Outcome.CLEAN, null);
    }
}
