package dev.parley.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Thousands of WebSockets that one thread reads; each costs next to nothing, so that servers are what is measured. */
final class LiveSockets implements AutoCloseable {

    interface Listener {
        /** Called by the thread that reads. */
        void heard(int number, String text);
    }

    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final int MASKED = 0x80;
    private static final int WITH_LENGTH = 126;

    private final Selector selector = Selector.open();
    private final Queue<Socket> opened = new ConcurrentLinkedQueue<>();
    private final AtomicInteger lost = new AtomicInteger();
    private final Listener listener;
    private final Thread reader;
    private volatile boolean open = true;

    LiveSockets(Listener listener) throws IOException {
        this.listener = listener;
        this.reader = Thread.ofPlatform().daemon().name("sockets").start(this::run);
    }

    private record Socket(int number, SocketChannel channel, ByteBuffer unread) {

        void send(int opcode, byte[] content) throws IOException {
            ByteBuffer frame = ByteBuffer.allocate(6 + content.length);
            frame.put((byte) (0x80 | opcode)).put((byte) (MASKED | content.length));
            frame.putInt(0).put(content).flip(); // a mask of zeros changes nothing
            channel.write(frame);
        }
    }

    /** Opens one, and sends messages of at most 125 bytes once it is open. */
    void open(int number, int port, String path, String headers, String... messages) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nUpgrade: websocket\r\n"
                + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + headers + "\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        Socket socket = new Socket(number, channel, ByteBuffer.allocate(4096));
        awaitUpgrade(socket);
        channel.configureBlocking(false);
        for (String message : messages) {
            socket.send(TEXT, message.getBytes(StandardCharsets.UTF_8));
        }
        opened.add(socket);
        selector.wakeup();
    }

    /** How many the servers have closed. */
    int lost() {
        return lost.get();
    }

    /** Leaves what follows the head of the answer in the buffer. */
    private static void awaitUpgrade(Socket socket) throws IOException {
        ByteBuffer buffer = socket.unread();
        int head = -1;
        while (head < 0) {
            if (socket.channel().read(buffer) < 0) {
                throw new IOException("The server closed socket " + socket.number());
            }
            head = text(buffer, 0, buffer.position()).indexOf("\r\n\r\n");
        }
        String answer = text(buffer, 0, head);
        if (!answer.startsWith("HTTP/1.1 101")) {
            throw new IOException("Not upgraded: " + answer);
        }
        buffer.flip().position(head + 4);
        buffer.compact();
    }

    private void run() {
        while (open) {
            try {
                selector.select(this::read);
                for (Socket socket = opened.poll(); socket != null; socket = opened.poll()) {
                    socket.channel().register(selector, SelectionKey.OP_READ, socket);
                    parse(socket);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void read(SelectionKey key) {
        Socket socket = (Socket) key.attachment();
        try {
            if (socket.channel().read(socket.unread()) < 0) {
                lose(key, socket);
            } else {
                parse(socket);
            }
        } catch (IOException gone) {
            lose(key, socket);
        }
    }

    private void lose(SelectionKey key, Socket socket) {
        key.cancel();
        lost.incrementAndGet();
        try {
            socket.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parse(Socket socket) throws IOException {
        ByteBuffer buffer = socket.unread().flip();
        while (buffer.remaining() >= 2) {
            int start = buffer.position();
            int opcode = buffer.get() & 0xF;
            int length = buffer.get() & 0x7F;
            if (length == WITH_LENGTH && buffer.remaining() >= 2) {
                length = buffer.getShort() & 0xFFFF;
            } else if (length == WITH_LENGTH) {
                buffer.position(start);
                break;
            }
            if (buffer.remaining() < length) {
                buffer.position(start);
                break;
            }
            take(socket, opcode, buffer, length);
        }
        buffer.compact();
    }

    private void take(Socket socket, int opcode, ByteBuffer buffer, int length) throws IOException {
        int from = buffer.position();
        buffer.position(from + length);
        switch (opcode) {
            case TEXT -> listener.heard(socket.number(), text(buffer, from, length));
            case PING -> socket.send(PONG, text(buffer, from, length).getBytes(StandardCharsets.ISO_8859_1));
            case CLOSE -> throw new IOException("closed");
            default -> {}
        }
    }

    private static String text(ByteBuffer buffer, int from, int length) {
        return new String(buffer.array(), from, length, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        open = false;
        selector.wakeup();
        reader.join();
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
