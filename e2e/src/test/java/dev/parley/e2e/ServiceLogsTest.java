package dev.parley.e2e;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceLogsTest {

    private static final Set<String> SECRETS =
            Set.of("Rita Recorded", "482913", "+4915112345678", "q8Zc0Yl2vXnT4mBw-_A1");

    @TempDir
    Path folder;

    @Test
    void findsWhatIsPersonalWhereverItStands() throws IOException {
        for (String line : new String[] {
            "Sent to rita@mail.example",
            "Authorization: Bearer eyJhbGciOi.eyJzdWIiOi.x-_",
            "Started Rita Recorded",
            "code=482913",
            "to +4915112345678",
            "GET /i/1?session_key=q8Zc0Yl2vXnT4mBw-_A1"
        }) {
            assertThat(linesOf("meeting-2.log", line + "\n")).as(line).isEqualTo(1);
        }
    }

    @Test
    void readsOnWhereItStoppedAndOnlyWholeLinesOfServices() throws IOException {
        ServiceLogs logs = new ServiceLogs(folder);
        write("invite.log", "Ready 2026-11-30T12:16:55.482914735Z 0f482913-1 Foo@1a2b\ncode 48");
        write("keycloak.log", "rita@mail.example\n");
        logs.read();
        assertThat(logs.linesWith(SECRETS)).isEmpty();
        write("invite.log", "2913 was typed\n");
        logs.read();
        assertThat(logs.linesWith(SECRETS)).containsExactly("invite.log: code 482913 was typed");
    }

    private int linesOf(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        ServiceLogs logs = new ServiceLogs(folder);
        logs.read();
        return logs.linesWith(SECRETS).size();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
