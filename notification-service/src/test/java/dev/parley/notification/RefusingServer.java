package dev.parley.notification;

import org.eclipse.microprofile.config.ConfigProvider;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Speaks SMTP on the port the service sends to, and answers each recipient with the same refusal. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Thread accepting;
    private final String refusal;

    RefusingServer(String refusal) throws IOException {
        int port = ConfigProvider.getConfig().getValue("parley.smtp.port", Integer.class);
        this.listener = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        this.refusal = refusal;
        this.accepting = Thread.ofVirtual().start(this::accept);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 here\r\n");
            out.flush();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                out.print((command.startsWith("RCPT") ? refusal : "250 fine") + "\r\n");
                out.flush();
            }
        } catch (IOException gone) {
            // the client has hung up
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        awaitFreePort();
    }

    /** A closed listener keeps its port until the thread that waits in {@code accept} has left it. */
    private void awaitFreePort() {
        try {
            accepting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
