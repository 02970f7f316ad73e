package dev.parley.verification.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Whether a WebP (RFC 9649) is complete and has a picture of a size. The JDK decodes none: the pixels are left to the
 * reviewer's browser.
 */
final class WebpCheck {

    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int SIZE_AT_MOST = 10;
    private static final int MOST_CHUNKS = 10_000;
    private static final int LOSSLESS_SIGNATURE = 0x2F;

    /** 9d 01 2a. */
    private static final int KEY_FRAME = 0x2A019D;

    private final long maxPixels;

    WebpCheck(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    /** @throws FileRejection when a reviewer could not open it */
    void check(Path file) throws IOException {
        try (FileChannel content = FileChannel.open(file, StandardOpenOption.READ)) {
            long end = CHUNK_HEADER + size(read(content, 0, HEADER), 4);
            if (end > content.size() || !hasPicture(content, end)) {
                throw new FileRejection.Damaged();
            }
        }
    }

    private boolean hasPicture(FileChannel content, long end) throws IOException {
        boolean picture = false;
        long at = HEADER;
        for (int chunks = 0; at + CHUNK_HEADER <= end && chunks < MOST_CHUNKS; chunks++) {
            ByteBuffer header = read(content, at, CHUNK_HEADER);
            String name = StandardCharsets.US_ASCII
                    .decode(header.duplicate().limit(4))
                    .toString();
            long length = size(header, 4);
            if (at + CHUNK_HEADER + length > end) {
                return false;
            }
            ByteBuffer begin = read(content, at + CHUNK_HEADER, (int) Math.min(length, SIZE_AT_MOST));
            picture |= name.equals("VP8 ") || name.equals("VP8L") || name.equals("ANMF");
            refuseSize(name, begin);
            at += CHUNK_HEADER + length + length % 2;
        }
        return picture;
    }

    private void refuseSize(String name, ByteBuffer begin) {
        int needed = name.equals("VP8L") ? 5 : SIZE_AT_MOST;
        if (name.startsWith("VP8") && begin.limit() < needed) {
            throw new FileRejection.Damaged();
        }
        switch (name) {
            case "VP8 " -> {
                if ((begin.getInt(3) & 0xFFFFFF) != KEY_FRAME) {
                    throw new FileRejection.Damaged();
                }
                PictureCheck.refuseSize(begin.getShort(6) & 0x3FFF, begin.getShort(8) & 0x3FFF, maxPixels);
            }
            case "VP8L" -> {
                int bits = begin.getInt(1);
                if (begin.get(0) != LOSSLESS_SIGNATURE) {
                    throw new FileRejection.Damaged();
                }
                PictureCheck.refuseSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, maxPixels);
            }
            case "VP8X" ->
                PictureCheck.refuseSize(
                        (begin.getInt(4) & 0xFFFFFF) + 1, (begin.getInt(6) >> 8 & 0xFFFFFF) + 1, maxPixels);
            default -> {
                // says nothing about the size
            }
        }
    }

    private static long size(ByteBuffer from, int at) {
        return from.getInt(at) & 0xFFFFFFFFL;
    }

    private static ByteBuffer read(FileChannel content, long at, int length) throws IOException {
        ByteBuffer octets = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (octets.hasRemaining()) {
            if (content.read(octets, at + octets.position()) < 0) {
                throw new FileRejection.Damaged();
            }
        }
        return octets.flip();
    }
}
