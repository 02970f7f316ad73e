package dev.parley.local.cache;

import dev.parley.local.process.StackFailure;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working copy of the running stack. */
public record Repository(Path root) {

    /** PARLEY_HOME, or else the nearest parent folder that looks like the repository. */
    public static Repository find() {
        String home = System.getenv("PARLEY_HOME");
        if (home != null) {
            return new Repository(Path.of(home).toAbsolutePath());
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/local/artifacts/pom.xml"))) {
                return new Repository(folder);
            }
        }
        throw new StackFailure("This is not inside a working copy of Parley; set PARLEY_HOME to one.");
    }

    public Path localModule() {
        return root.resolve("deploy/local");
    }

    public Path realmFolder() {
        return root.resolve("deploy/keycloak");
    }

    /** PARLEY_CACHE, or else {@code .cache} in the repository. */
    public Cache cache() {
        String folder = System.getenv("PARLEY_CACHE");
        return new Cache(
                folder == null ? root.resolve(".cache") : Path.of(folder).toAbsolutePath());
    }
}
