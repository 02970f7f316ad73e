package dev.parley.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** A stream written to its own file, with size and checksum. If receiving fails, the file is deleted. */
record ReceivedFile(Path path, long size, String sha256) {

    private static final int BUFFER = 32 * 1024;
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    static ReceivedFile receive(InputStream content, Path file, long maxSize) throws IOException {
        try (var channel = FileChannel.open(file, NEW, OWNER_ONLY)) {
            MessageDigest digest = digest();
            long size = copy(content, channel, digest, maxSize);
            channel.force(true);
            return new ReceivedFile(file, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static long copy(InputStream content, FileChannel channel, MessageDigest digest, long maxSize)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > maxSize) {
                throw new ObjectTooLarge(maxSize);
            }
            digest.update(buffer, 0, read);
            for (ByteBuffer rest = ByteBuffer.wrap(buffer, 0, read); rest.hasRemaining(); ) {
                channel.write(rest);
            }
        }
        return size;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
