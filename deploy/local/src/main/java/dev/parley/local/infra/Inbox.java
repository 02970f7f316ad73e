package dev.parley.local.infra;

import dev.parley.local.cache.Prepared;
import dev.parley.local.process.Child;
import dev.parley.local.process.Children;
import dev.parley.local.process.Http;
import dev.parley.local.process.Os;
import dev.parley.local.process.Signal;
import dev.parley.local.process.StackFailure;
import dev.parley.local.process.Stage;
import dev.parley.local.process.Tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Receives every email of the suite and keeps the newest ones. It offers SMTP, a web page and a REST API. */
public final class Inbox {

    private static final int NODE = 20;

    /** Maximum number of emails. With three times as many, the inbox runs out of its memory. */
    static final int KEPT = 500;

    private static final List<String> FILES = List.of("package.json", "package-lock.json", "inbox.js");

    private final Children children;
    private final Path folder;
    private final int smtpPort;
    private final int webPort;

    public Inbox(Children children, Path folder, int smtpPort, int webPort) {
        this.children = children;
        this.folder = folder;
        this.smtpPort = smtpPort;
        this.webPort = webPort;
    }

    public Child start(Path program, Path log) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StackFailure("The mail folder " + folder + " cannot be made: " + e, e);
        }
        List<String> command = List.of(
                node().toString(),
                "--max-old-space-size=96",
                "--max-semi-space-size=1",
                program.toString(),
                "--ip",
                "127.0.0.1",
                "--web-ip",
                "127.0.0.1",
                "-s",
                "" + smtpPort,
                "-w",
                "" + webPort,
                "--mail-directory",
                folder.toString());
        Children.Start how = new Children.Start(
                folder, Map.of("PARLEY_INBOX_KEPT", "" + KEPT), log, Os.dyingWithParent("TERM", command));
        return children.startTool(Stage.EDGE, "Mail inbox", Signal.TERM, how)
                .awaitReady(Duration.ofSeconds(60), () -> Http.ok("http://127.0.0.1:" + webPort + "/healthz"));
    }

    public int smtpPort() {
        return smtpPort;
    }

    public String url() {
        return "http://localhost:" + webPort;
    }

    /** Fails with one sentence when Node is missing or too old. */
    public static Path node() {
        String advice = "Install Node.js " + NODE + " or newer and make sure that 'node' is on the PATH.";
        Path node = Os.find("node").orElseThrow(() -> new StackFailure("Node.js is missing. " + advice));
        try {
            Process asked = new ProcessBuilder(node.toString(), "--version").start();
            String version =
                    new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
            if (Integer.parseInt(version.replaceFirst("v?(\\d+).*", "$1")) < NODE) {
                throw new StackFailure("Node.js " + version + " is too old. " + advice);
            }
            return node;
        } catch (IOException | NumberFormatException e) {
            throw new StackFailure("Node.js at " + node + " does not work: " + e.getMessage() + ". " + advice, e);
        }
    }

    /** The inbox's program, installed from the committed lock file. */
    public static Path program(Prepared prepared) {
        Path source = prepared.repository().localModule().resolve("mail");
        try {
            Path home = prepared.cache().entry("inbox-" + Integer.toHexString(contents(source)), entry -> {
                Files.createDirectories(entry);
                for (String file : FILES) {
                    Files.copy(source.resolve(file), entry.resolve(file));
                }
                Path npm = Os.find("npm")
                        .orElseThrow(() -> new StackFailure("npm is missing; it comes with Node.js " + NODE + "."));
                Tool.run(
                        "Installing the mail inbox",
                        entry,
                        Map.of(),
                        prepared.cache().logs().resolve("inbox-install.log"),
                        Duration.ofMinutes(5),
                        List.of(npm.toString(), "ci", "--omit=dev", "--no-audit", "--no-fund"));
            });
            return home.resolve("inbox.js");
        } catch (IOException e) {
            throw new StackFailure("The mail inbox's files cannot be read: " + e.getMessage(), e);
        }
    }

    private static int contents(Path source) throws IOException {
        StringBuilder contents = new StringBuilder();
        for (String file : FILES) {
            contents.append(Files.readString(source.resolve(file)));
        }
        return contents.toString().hashCode();
    }
}
