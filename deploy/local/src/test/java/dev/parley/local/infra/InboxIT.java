package dev.parley.local.infra;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.local.cache.Prepared;
import dev.parley.local.cache.Repository;
import dev.parley.local.process.Child;
import dev.parley.local.process.Children;
import dev.parley.local.process.Http;
import dev.parley.local.process.Ports;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;

class InboxIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final Children children = new Children();
    private final CompletableFuture<Child> alarm = new CompletableFuture<>();
    private Inbox inbox;
    private Child process;

    @BeforeEach
    void start() {
        children.onUnexpectedEnd(alarm::complete);
        inbox = new Inbox(children, folder.resolve("mail"), Ports.free(), Ports.free());
        process = inbox.start(Inbox.program(new Prepared(Repository.find())), folder.resolve("logs/mail.log"));
    }

    @AfterEach
    void stop() {
        children.close();
    }

    @Test
    void after_many_mails_it_still_answers_and_holds_the_newest() throws IOException {
        int sent = 3 * Inbox.KEPT + 100;
        send(1, sent);

        Awaitility.await().atMost(PATIENCE).until(() -> subjects().contains("Mail " + sent));
        assertThat(subjects()).hasSize(Inbox.KEPT).startsWith("Mail " + (sent - Inbox.KEPT + 1));
        assertThat(process.alive()).isTrue();
    }

    @Test
    void when_it_is_killed_it_comes_back_with_its_mails_and_nobody_is_alarmed() throws IOException {
        send(1, 3);
        Awaitility.await().atMost(PATIENCE).until(() -> subjects().size() == 3);
        process.kill();

        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> Http.ok(inbox.url() + "/healthz") && subjects().size() == 3);
        send(4, 4);
        Awaitility.await().atMost(PATIENCE).until(() -> subjects().size() == 4);
        assertThat(process.alive()).isFalse();
        assertThat(alarm).isNotDone();
        assertThat(folder.resolve("logs/mail.log.1")).exists();
    }

    private List<String> subjects() throws IOException {
        List<String> subjects = new ArrayList<>();
        new ObjectMapper()
                .readTree(URI.create(inbox.url() + "/email").toURL())
                .forEach(mail -> subjects.add(mail.path("subject").asText()));
        return subjects;
    }

    /** Sends emails as large as the suite's, over one connection. */
    private void send(int first, int last) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", inbox.smtpPort());
                OutputStream out = socket.getOutputStream();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            in.readLine();
            say(out, in, "HELO test");
            for (int i = first; i <= last; i++) {
                say(out, in, "MAIL FROM:<suite@example.org>");
                say(out, in, "RCPT TO:<asha@example.org>");
                say(out, in, "DATA");
                say(out, in, "Subject: Mail " + i + "\r\n\r\n" + ("x".repeat(76) + "\r\n").repeat(200) + ".");
            }
            say(out, in, "QUIT");
        }
    }

    private static void say(OutputStream out, BufferedReader in, String text) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        assertThat(in.readLine()).as(text.lines().findFirst().orElse("")).matches("[23].*");
    }
}
