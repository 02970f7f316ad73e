package dev.parley.platform.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** S3Proxy in front of a folder, as a process of its own. Each bucket is a folder, each object a file. */
public final class S3Server implements AutoCloseable {

    public static final String ACCESS_KEY = "parley-access";
    public static final String SECRET_KEY = "parley-secret";

    /** The build of platform puts it there, beside whatever module starts it. */
    private static final String PROGRAM = "../platform/target/s3-server/s3proxy.jar";

    private final Process process;
    private final Path buckets;
    private final int port;

    private S3Server(Process process, Path buckets, int port) {
        this.process = process;
        this.buckets = buckets;
        this.port = port;
    }

    public static S3Server start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Path buckets = Files.createDirectories(folder.resolve("data"));
        Properties settings = new Properties();
        settings.setProperty("s3proxy.endpoint", "http://127.0.0.1:" + port);
        settings.setProperty("s3proxy.authorization", "aws-v2-or-v4");
        settings.setProperty("s3proxy.identity", ACCESS_KEY);
        settings.setProperty("s3proxy.credential", SECRET_KEY);
        settings.setProperty("jclouds.provider", "filesystem-nio2");
        settings.setProperty("jclouds.filesystem.basedir", buckets.toString());
        Path file = folder.resolve("s3proxy.conf");
        try (var out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-jar",
                        PROGRAM,
                        "--properties",
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        S3Server server = new S3Server(process, buckets, port);
        server.awaitListening(folder.resolve("s3proxy.log"));
        return server;
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Makes a bucket. The answer is the folder in which its objects are files, named by their keys. */
    public Path bucket(String name) throws IOException {
        return Files.createDirectories(buckets.resolve(name));
    }

    private void awaitListening(Path log) throws IOException, InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return;
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    break;
                }
                Thread.sleep(100);
            }
        }
        close();
        throw new IOException("The S3 server did not start: " + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
