package dev.parley.e2e.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;

/**
 * Requests at even intervals over 16 connections, each when its time has come, whatever became of those before it. The
 * thread never sleeps: tools whose timers count milliseconds send all connections' requests at once, so that what they
 * measure is the wait for the other fifteen.
 */
final class Pace implements AutoCloseable {

    private static final String LENGTH = "\r\ncontent-length:";
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final byte[] request;
    private final List<Connection> all = new ArrayList<>();
    private final Deque<Connection> idle = new ArrayDeque<>();

    private Pace(Way way) throws IOException {
        StringBuilder head = new StringBuilder("GET " + way.path() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        way.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        this.request = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < Load.CONNECTIONS; i++) {
            all.add(new Connection(SocketChannel.open(
                    new InetSocketAddress("127.0.0.1", way.through().port()))));
        }
        idle.addAll(all);
    }

    /** The median time from when a request was due to the end of its answer, in milliseconds. */
    static double median(Way way, double perSecond, int seconds) throws IOException {
        try (Pace pace = new Pace(way)) {
            double[] millis = pace.run(perSecond, (int) (perSecond * seconds));
            way.through().emptyLog();
            return Bookings.median(millis);
        }
    }

    private double[] run(double perSecond, int requests) throws IOException {
        double interval = 1e9 / perSecond;
        double[] millis = new double[requests];
        Queue<Long> due = new ArrayDeque<>();
        int scheduled = 0;
        int answered = 0;
        long start = System.nanoTime();
        while (answered < requests) {
            long now = System.nanoTime();
            for (; scheduled < requests && now - start >= scheduled * interval; scheduled++) {
                due.add(start + (long) (scheduled * interval));
            }
            while (!due.isEmpty() && !idle.isEmpty()) {
                idle.poll().send(due.poll());
            }
            for (Connection connection : all) {
                if (connection.isAnswered()) {
                    millis[answered++] = (System.nanoTime() - connection.due) / 1e6;
                    idle.add(connection);
                }
            }
        }
        return millis;
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : all) {
            connection.socket.close();
        }
    }

    private final class Connection {

        private final SocketChannel socket;
        private final ByteBuffer bytes = ByteBuffer.allocateDirect(16_384);
        private boolean waiting;
        private long due;

        Connection(SocketChannel socket) throws IOException {
            this.socket = socket;
            socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
            socket.configureBlocking(false);
        }

        void send(long wanted) throws IOException {
            due = wanted;
            waiting = true;
            if (socket.write(ByteBuffer.wrap(request)) != request.length) {
                throw new IOException("A request did not fit into the socket's buffer");
            }
        }

        /** Whether the end of the answer has come. */
        boolean isAnswered() throws IOException {
            if (!waiting) {
                return false;
            }
            int read = socket.read(bytes);
            if (read < 0) {
                throw new IOException("The proxy closed a connection");
            }
            if (read == 0 || !isWhole()) {
                return false;
            }
            bytes.clear();
            waiting = false;
            return true;
        }

        private boolean isWhole() throws IOException {
            byte[] copy = new byte[bytes.position()];
            bytes.get(0, copy);
            String text = new String(copy, StandardCharsets.US_ASCII);
            int head = text.indexOf(END_OF_HEAD);
            if (head < 0) {
                return false;
            }
            if (!text.startsWith("HTTP/1.1 200")) {
                throw new IOException("Not answered as it should be: " + text);
            }
            String lower = text.substring(0, head + 2).toLowerCase(Locale.ROOT);
            int length = lower.indexOf(LENGTH) + LENGTH.length();
            int body = Integer.parseInt(
                    text.substring(length, text.indexOf('\r', length)).strip());
            return copy.length >= head + END_OF_HEAD.length() + body;
        }
    }
}
