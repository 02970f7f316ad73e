package dev.parley.e2e;

import dev.parley.local.process.Os;
import org.awaitility.Awaitility;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** nginx that stores each body it is sent as a file. */
record StoringNginx(Process server, int port, Path folder) implements AutoCloseable {

    static StoringNginx start(Path folder) throws IOException {
        int port = freePort();
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off;
                worker_processes 1;
                pid %1$s/nginx.pid;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    keepalive_requests 1000000000;
                    client_max_body_size 10m;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    scgi_temp_path %1$s/scgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    server {
                        listen 127.0.0.1:%2$d;
                        root %1$s/stored;
                        location / {
                            dav_methods PUT;
                            create_full_put_path on;
                        }
                    }
                }
                """.formatted(folder, port));
        List<String> command = List.of("nginx", "-e", "stderr", "-p", folder.toString(), "-c", settings.toString());
        Process server = new ProcessBuilder(Os.dyingWithParent("TERM", command))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Awaitility.await("nginx").atMost(Duration.ofSeconds(20)).until(() -> listens(port));
        return new StoringNginx(server, port, folder);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    ProcessHandle process() {
        return server.toHandle();
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
