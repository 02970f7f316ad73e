package dev.parley.local;

import dev.parley.local.process.StackFailure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The secrets of one data folder. They are created at its first start, in a file that only its owner can read. */
public final class StackSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    public StackSecrets(Path folder) {
        this.file = folder.resolve("secrets.properties");
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException e) {
                throw new StackFailure("The secrets " + file + " cannot be read: " + e, e);
            }
        }
    }

    /** The secret with the name: 256 random bits in base64url, the same at every later start. */
    public synchronized String get(String name) {
        String present = values.getProperty(name);
        if (present != null) {
            return present;
        }
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        values.setProperty(name, fresh);
        save();
        return fresh;
    }

    /** The same secret in plain base64, for settings that require it. */
    public String base64(String name) {
        return Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(get(name)));
    }

    private void save() {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var out = Files.newBufferedWriter(file)) {
                values.store(out, "Secrets of this data folder");
            }
        } catch (IOException e) {
            throw new StackFailure("The secrets " + file + " cannot be written: " + e, e);
        }
    }
}
