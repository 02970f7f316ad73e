package dev.parley.platform.scan;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ClamdScannerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PLENTY = 50_000_000;

    @Test
    void harmlessContentIsClean() throws Exception {
        try (Clamd clamd = new Clamd(PLENTY, false)) {
            assertThat(new ClamdScanner(clamd.address(), PATIENCE).scan(text("x".repeat(300_000))))
                    .isEqualTo(Verdict.CLEAN);
        }
    }

    @Test
    void aVirusIsNamed() throws Exception {
        try (Clamd clamd = new Clamd(PLENTY, false)) {
            Verdict verdict = new ClamdScanner(clamd.address(), PATIENCE).scan(text("x".repeat(100_000) + Clamd.EICAR));

            assertThat(verdict.infected()).isTrue();
            assertThat(verdict.signature()).isEqualTo("Eicar-Test-Signature");
        }
    }

    @Test
    void nothingAtAllIsClean() throws Exception {
        try (Clamd clamd = new Clamd(PLENTY, false)) {
            assertThat(new ClamdScanner(clamd.address(), PATIENCE).scan(InputStream.nullInputStream()))
                    .isEqualTo(Verdict.CLEAN);
        }
    }

    @Test
    void moreThanTheScannerTakesHasNoVerdict() throws Exception {
        try (Clamd clamd = new Clamd(100_000, false)) {
            assertThatExceptionOfType(ScanFailed.class)
                    .isThrownBy(() -> new ClamdScanner(clamd.address(), PATIENCE).scan(text("x".repeat(20_000_000))));
        }
    }

    @Test
    void aScannerThatDoesNotAnswerIsNotWaitedForForever() throws Exception {
        try (Clamd clamd = new Clamd(PLENTY, true)) {
            ClamdScanner scanner = new ClamdScanner(clamd.address(), Duration.ofMillis(300));

            assertThatExceptionOfType(ScanFailed.class).isThrownBy(() -> scanner.scan(text("x")));
        }
    }

    @Test
    void aScannerThatDoesNotReadIsNotWaitedForForever() throws Exception {
        try (Clamd clamd = new Clamd(PLENTY, true)) {
            ClamdScanner scanner = new ClamdScanner(clamd.address(), Duration.ofMillis(300));

            assertThatExceptionOfType(ScanFailed.class).isThrownBy(() -> scanner.scan(text("x".repeat(30_000_000))));
        }
    }

    @Test
    void aScannerThatIsNotThereHasNoVerdict() throws Exception {
        InetSocketAddress nobody;
        try (Clamd clamd = new Clamd(PLENTY, false)) {
            nobody = clamd.address();
        }

        assertThatExceptionOfType(ScanFailed.class)
                .isThrownBy(() -> new ClamdScanner(nobody, PATIENCE).scan(text("x")));
    }

    @Test
    void contentThatBreaksOffIsNoVerdict() throws Exception {
        try (Clamd clamd = new Clamd(PLENTY, false)) {
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("reset");
                }
            };

            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> new ClamdScanner(clamd.address(), PATIENCE).scan(broken));
        }
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
