package dev.parley.platform.scan;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends content to clamd with INSTREAM (see clamd(8)): chunks with a length prefix, then an empty chunk. */
final class ClamdScanner implements VirusScanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 32 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final String PREFIX = "stream: ";
    private static final String FOUND = " FOUND";

    private final InetSocketAddress address;
    private final int timeoutMillis;

    ClamdScanner(InetSocketAddress address, Duration timeout) {
        this.address = address;
        this.timeoutMillis = Math.toIntExact(timeout.toMillis());
    }

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Verdict scan(InputStream content) throws IOException {
        try (Socket socket = connect()) {
            Thread patience = Thread.startVirtualThread(() -> closeLater(socket));
            try {
                send(content, socket);
                return verdict(answer(socket));
            } finally {
                patience.interrupt();
            }
        }
    }

    private Socket connect() {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), timeoutMillis);
            socket.setSoTimeout(timeoutMillis);
            return socket;
        } catch (IOException e) {
            close(socket);
            throw new ScanFailed("The virus scanner cannot be reached", e);
        }
    }

    /** A failed write is not an error yet: clamd may have answered and closed because it has seen enough. */
    private static void send(InputStream content, Socket socket) throws IOException {
        byte[] chunk = new byte[CHUNK];
        DataOutputStream out;
        try {
            out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK + 4));
            out.write(COMMAND);
        } catch (IOException e) {
            return;
        }
        int read;
        while ((read = content.read(chunk)) >= 0) {
            if (read > 0 && !sent(out, chunk, read)) {
                return;
            }
        }
        sent(out, chunk, 0);
    }

    private static boolean sent(DataOutputStream out, byte[] chunk, int length) {
        try {
            out.writeInt(length);
            out.write(chunk, 0, length);
            if (length == 0) {
                out.flush();
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String answer(Socket socket) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            int next;
            while ((next = in.read()) > 0 && answer.size() < LONGEST_ANSWER) {
                answer.write(next);
            }
        } catch (IOException e) {
            throw new ScanFailed("The virus scanner did not answer", e);
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }

    private static Verdict verdict(String answer) {
        if (answer.equals(PREFIX + "OK")) {
            return Verdict.CLEAN;
        }
        if (answer.startsWith(PREFIX) && answer.endsWith(FOUND)) {
            return Verdict.infected(answer.substring(PREFIX.length(), answer.length() - FOUND.length()));
        }
        throw new ScanFailed(answer.isEmpty() ? "The virus scanner hung up" : "The virus scanner said " + answer, null);
    }

    /** A socket's time-out covers only reads. A scanner that does not read would block a writer forever. */
    private void closeLater(Socket socket) {
        try {
            Thread.sleep(timeoutMillis);
            close(socket);
        } catch (InterruptedException e) {
            // the answer came in time
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // already closed
        }
    }
}
