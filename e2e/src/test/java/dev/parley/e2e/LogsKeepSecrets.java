package dev.parley.e2e;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** After each class of journeys: no service has logged an address, a name, a code, a key or a token of those used. */
public final class LogsKeepSecrets implements AfterAllCallback {

    private static volatile ServiceLogs logs;
    private static volatile Inbox inbox;

    static void watch(ServiceLogs written, Inbox sent) {
        inbox = sent;
        logs = written;
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (logs == null) {
            return;
        }
        logs.read();
        List<String> lines = logs.linesWith(inbox.secrets());
        assertThat(lines).as("lines of logs that tell something personal").isEmpty();
        assertThat(logs.characters()).as("characters that were read").isPositive();
    }
}
