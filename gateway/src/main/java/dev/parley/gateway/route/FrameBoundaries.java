package dev.parley.gateway.route;

import io.vertx.core.buffer.Buffer;

/**
 * Follows the frames of a WebSocket (RFC 6455, 5.2) in the passing bytes to know where one ends. It does not read their
 * content. The frames come from a server, so they are not masked.
 */
final class FrameBoundaries {

    private static final int SHORT_HEADER = 2;
    private static final int LENGTH_OF_16_BIT = 126;
    private static final int LENGTH_OF_64_BIT = 127;

    private final byte[] header = new byte[10];
    private int headerBytes;
    private long payloadLeft;

    /** Whether the bytes so far end with a frame. */
    boolean isBetween() {
        return headerBytes == 0 && payloadLeft == 0;
    }

    void pass(Buffer bytes) {
        int at = 0;
        while (at < bytes.length()) {
            at = step(bytes, at);
        }
    }

    /** How many of the next bytes belong to the frame that has begun. */
    int rest(Buffer bytes) {
        FrameBoundaries ahead = new FrameBoundaries();
        System.arraycopy(header, 0, ahead.header, 0, headerBytes);
        ahead.headerBytes = headerBytes;
        ahead.payloadLeft = payloadLeft;
        int at = 0;
        while (at < bytes.length() && !ahead.isBetween()) {
            at = ahead.step(bytes, at);
        }
        return at;
    }

    private int step(Buffer bytes, int at) {
        if (payloadLeft > 0) {
            int taken = (int) Math.min(payloadLeft, bytes.length() - at);
            payloadLeft -= taken;
            return at + taken;
        }
        header[headerBytes++] = bytes.getByte(at);
        if (headerBytes >= SHORT_HEADER && headerBytes == headerLength()) {
            payloadLeft = payloadLength();
            headerBytes = 0;
        }
        return at + 1;
    }

    private int headerLength() {
        return switch (header[1] & 0x7F) {
            case LENGTH_OF_16_BIT -> SHORT_HEADER + 2;
            case LENGTH_OF_64_BIT -> SHORT_HEADER + 8;
            default -> SHORT_HEADER;
        };
    }

    private long payloadLength() {
        int given = header[1] & 0x7F;
        if (given < LENGTH_OF_16_BIT) {
            return given;
        }
        long length = 0;
        for (int i = SHORT_HEADER; i < headerLength(); i++) {
            length = length << 8 | header[i] & 0xFF;
        }
        return length;
    }
}
