package dev.parley.e2e;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients without a credential that hold on to what they get; each comes back when it is turned away. */
final class SlowClients implements AutoCloseable {

    /** What a client does slowly. */
    enum Kind {
        HEAD("a head that trickles"),
        BODY("a small body that trickles"),
        UPLOAD("a large body that trickles"),
        ANSWER("an answer that is not read"),
        SILENCE("a connection on which nothing is said");

        private final String what;

        Kind(String what) {
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    private static final int PAUSE_MS = 500;
    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";
    private static final String JSON = "Content-Type: application/json\r\nContent-Length: ";
    private static final String PDF = "Content-Type: application/pdf\r\nContent-Length: ";

    private final InetSocketAddress gateway;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<Kind, AtomicInteger> visits = new EnumMap<>(Kind.class);
    private volatile boolean over;

    private SlowClients(InetSocketAddress gateway) {
        this.gateway = gateway;
        for (Kind kind : Kind.values()) {
            visits.put(kind, new AtomicInteger());
        }
    }

    /** Lets so many clients loose, as many of each kind. */
    static SlowClients at(String gateway, int count) {
        URI url = URI.create(gateway);
        SlowClients clients = new SlowClients(new InetSocketAddress("127.0.0.1", url.getPort()));
        for (int i = 0; i < count; i++) {
            Kind kind = Kind.values()[i % Kind.values().length];
            clients.threads.add(Thread.ofVirtual().start(() -> clients.live(kind)));
        }
        return clients;
    }

    /** How often a client of the kind came. */
    int visits(Kind kind) {
        return visits.get(kind).get();
    }

    private void live(Kind kind) {
        while (!over) {
            try (Socket socket = new Socket()) {
                socket.setReceiveBufferSize(4096);
                socket.connect(gateway);
                socket.setSoTimeout(PAUSE_MS);
                visits.get(kind).incrementAndGet();
                linger(socket, kind);
            } catch (IOException turnedAway) {
                rest();
            }
        }
    }

    private void linger(Socket socket, Kind kind) throws IOException {
        OutputStream out = socket.getOutputStream();
        write(out, beginning(kind));
        while (!over) {
            if (kind != Kind.SILENCE) {
                write(out, "x");
            }
            if (kind == Kind.ANSWER) {
                rest();
            } else if (isOver(socket)) {
                rest();
                return;
            }
        }
    }

    private static String beginning(Kind kind) {
        return switch (kind) {
            case HEAD -> "GET /api/v1/interviews" + HOST + "X-Slow: ";
            case BODY -> "POST /api/v1/invites/redeem" + HOST + JSON + "2000\r\n\r\n";
            case UPLOAD -> "POST /api/v1/submission/documents" + HOST + PDF + "9000000\r\n\r\n";
            case ANSWER -> ("GET /app" + HOST + "\r\n").repeat(300);
            case SILENCE -> "";
        };
    }

    /** Waits for a moment; whether the gateway has answered or hung up. */
    private static boolean isOver(Socket socket) throws IOException {
        try {
            int next = socket.getInputStream().read();
            while (next >= 0) {
                next = socket.getInputStream().read();
            }
            return true;
        } catch (SocketTimeoutException waits) {
            return false;
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void rest() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MS / 2, PAUSE_MS * 2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
