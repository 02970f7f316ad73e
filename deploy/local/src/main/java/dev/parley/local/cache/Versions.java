package dev.parley.local.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the stack's programs, from {@code versions.properties}. */
public final class Versions {

    private static final Properties VERSIONS = load();

    private Versions() {}

    public static String of(String component) {
        return VERSIONS.getProperty(component);
    }

    private static Properties load() {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("/versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
