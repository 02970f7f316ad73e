package dev.parley.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Hides the differences between operating systems. */
public final class Os {

    private static final boolean LINUX = System.getProperty("os.name").startsWith("Linux");
    private static final boolean SETPRIV = LINUX && find("setpriv").isPresent();

    private static final boolean SETSID = LINUX && find("setsid").isPresent();

    private Os() {}

    public static boolean linux() {
        return LINUX;
    }

    public static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** The name of this machine in the artifact of PostgreSQL's binaries, such as {@code linux-amd64}. */
    public static String platform() {
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = arch.equals("aarch64") || arch.equals("arm64");
        return LINUX ? (arm ? "linux-arm64v8" : "linux-amd64") : (arm ? "darwin-arm64v8" : "darwin-amd64");
    }

    /**
     * Where the system can do it, makes a child end with the launcher, and hides the terminal's Ctrl-C from it. The
     * launcher then decides in which order things stop.
     */
    public static List<String> dyingWithParent(String signal, List<String> command) {
        if (!SETPRIV) {
            return command;
        }
        List<String> prefixed = new ArrayList<>(List.of("setpriv", "--pdeathsig", signal));
        if (SETSID) {
            prefixed.add("setsid");
        }
        prefixed.addAll(command);
        return prefixed;
    }

    /** Only the owner can read the files that the child writes. */
    static List<String> ownerOnly(List<String> command) {
        List<String> prefixed = new ArrayList<>(List.of("/bin/sh", "-c", "umask 077; exec \"$@\"", "sh"));
        prefixed.addAll(command);
        return prefixed;
    }

    /** Runs a program that refuses to run as root in a user namespace where it is not root. */
    public static List<String> notAsRoot(List<String> command) {
        if (!root() || !LINUX) {
            return command;
        }
        List<String> prefixed = new ArrayList<>(List.of("unshare", "-U"));
        prefixed.addAll(command);
        return prefixed;
    }

    /** Finds a program on the PATH. */
    public static Optional<Path> find(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path candidate = Path.of(folder, program);
            if (Files.isExecutable(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The java program of the launcher's JDK, so that caches trained with it can be used. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
