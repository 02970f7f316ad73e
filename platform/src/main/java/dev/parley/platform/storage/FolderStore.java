package dev.parley.platform.storage;

import dev.parley.platform.id.Ids;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Stores objects as files below a folder. A file gets its final name only when it is complete. */
public final class FolderStore implements ObjectStore {

    /** Folder for incomplete files. No object key starts with a dot. */
    private static final String INCOMING = ".incoming";

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path folder;
    private final Path incoming;

    public FolderStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.incoming = this.folder.resolve(INCOMING);
    }

    @Override
    public StoredObject put(String key, InputStream content, long maxSize) throws IOException {
        Path target = path(key);
        Files.createDirectories(incoming, OWNER_ONLY);
        ReceivedFile file =
                ReceivedFile.receive(content, incoming.resolve(Ids.next().toString()), maxSize);
        try {
            Files.createDirectories(target.getParent(), OWNER_ONLY);
            Files.move(file.path(), target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(file.path());
        }
        return new StoredObject(key, file.size(), file.sha256());
    }

    @Override
    public Optional<ObjectContent> open(String key) throws IOException {
        return open(key, 0, Long.MAX_VALUE);
    }

    @Override
    public Optional<ObjectContent> open(String key, long from, long length) throws IOException {
        FileChannel file;
        try {
            file = FileChannel.open(path(key), StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        try {
            long total = file.size();
            long bytes = Math.clamp(length, 0, Math.max(0, total - from));
            file.position(from);
            return Optional.of(new ObjectContent(new Cut(Channels.newInputStream(file), bytes), from, bytes, total));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(path(key));
    }

    @Override
    public boolean exists(String key) {
        return Files.isRegularFile(path(key));
    }

    /** Deletes incomplete files of processes that died. */
    public void tidyUp() throws IOException {
        if (!Files.isDirectory(incoming)) {
            return;
        }
        long limit = System.currentTimeMillis() - ABANDONED.toMillis();
        try (var files = Files.list(incoming)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toMillis() < limit) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path path(String key) {
        Path path = folder.resolve(ObjectKeys.checked(key)).normalize();
        if (!path.startsWith(folder)) {
            throw new IllegalArgumentException("No key of an object: " + key);
        }
        return path;
    }

    /** A stream limited to its first bytes. */
    private static final class Cut extends FilterInputStream {

        private long left;

        Cut(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = super.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public long skip(long wanted) throws IOException {
            long skipped = super.skip(Math.min(wanted, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(super.available(), left);
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
