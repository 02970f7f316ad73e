package dev.parley.notification.wire;

import org.eclipse.microprofile.config.ConfigProvider;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Speaks SMTP on the port the service sends to, keeps each mail's octets as they came, and refuses what RFC 5321
 * forbids: a bare CR or LF, a line over 998 octets, octets beyond ASCII without 8BITMIME.
 */
final class StrictServer implements AutoCloseable {

    /** @param commands the client's part of the conversation up to DATA */
    record Received(List<String> commands, byte[] content) {}

    private final ServerSocket listener;
    private final Thread accepting;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<Socket> clients = new CopyOnWriteArrayList<>();

    StrictServer() throws IOException {
        int port = ConfigProvider.getConfig().getValue("parley.smtp.port", Integer.class);
        this.listener = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        this.accepting = Thread.ofVirtual().start(this::accept);
    }

    List<Received> received() {
        return received;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                clients.add(client);
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                InputStream in = new BufferedInputStream(client.getInputStream());
                OutputStream out = client.getOutputStream()) {
            answer(out, "220 strict");
            List<String> commands = new CopyOnWriteArrayList<>();
            for (byte[] line = line(in); line != null; line = line(in)) {
                String command = new String(line, StandardCharsets.ISO_8859_1);
                commands.add(command.strip());
                switch (command.substring(0, 4).toUpperCase(Locale.ROOT)) {
                    case "EHLO" -> answer(out, "250-strict\r\n250-SIZE 1000000\r\n250 8BITMIME");
                    case "DATA" -> {
                        answer(out, "354 go on");
                        byte[] content = content(in);
                        received.add(new Received(List.copyOf(commands), content));
                        answer(out, fault(content) == null ? "250 taken" : "554 5.6.0 " + fault(content));
                        commands.clear();
                    }
                    case "QUIT" -> {
                        answer(out, "221 bye");
                        return;
                    }
                    default -> answer(out, "250 fine");
                }
            }
        } catch (IOException gone) {
            // the client has hung up
        }
    }

    static String fault(byte[] content) {
        int line = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] < 0 || content[i] == 0) {
                return "octet beyond ASCII, or NUL, at " + i;
            }
            boolean cr = content[i] == '\r';
            if (cr && (i + 1 == content.length || content[i + 1] != '\n')) {
                return "bare CR at " + i;
            }
            if (content[i] == '\n' && (i == 0 || content[i - 1] != '\r')) {
                return "bare LF at " + i;
            }
            line = cr || content[i] == '\n' ? 0 : line + 1;
            if (line > 998) {
                return "line over 998 octets at " + i;
            }
        }
        return null;
    }

    /** Up to the line that holds one dot, stuffed dots taken out; nothing else is changed. */
    private static byte[] content(InputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] line = line(in); line != null; line = line(in)) {
            if (line.length == 3 && line[0] == '.' && line[1] == '\r') {
                return content.toByteArray();
            }
            int start = line[0] == '.' ? 1 : 0;
            content.write(line, start, line.length - start);
        }
        throw new IOException("the mail broke off");
    }

    /** Up to and with CRLF; a bare LF or CR does not end it. Null at the end of the connection. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int last = -1;
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n' && last == '\r') {
                return line.toByteArray();
            }
            last = next;
        }
        return null;
    }

    private static void answer(OutputStream out, String text) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        awaitFreePort();
        for (Socket client : clients) {
            client.close();
        }
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
