package dev.parley.e2e.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** nginx with one worker: as the upstream of all proxies, and as one of them. */
final class Nginx {

    /** Answered with the Authorization header that came, to see what a proxy makes of a request. */
    static final String SHOW = "show=authorization";

    private static final int BODY_BYTES = 180;

    private final Path folder;

    Nginx(Path folder) {
        this.folder = folder;
    }

    /** Answers every path with the same small JSON. */
    Listening upstream(int port) throws IOException {
        return start("upstream", port, """
                location / {
                    if ($arg_show) { return 200 "$http_authorization"; }
                    return 200 '%s';
                }
                """.formatted(body()), "");
    }

    Listening proxy(int port, int upstream) throws IOException {
        return start(
                "nginx",
                port,
                """
                location / {
                    proxy_pass http://upstream;
                    proxy_http_version 1.1;
                    proxy_set_header Connection "";
                }
                """,
                "upstream upstream { server 127.0.0.1:%d; keepalive 256; keepalive_requests 1000000000; }"
                        .formatted(upstream));
    }

    private Listening start(String name, int port, String location, String other) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Path settings = home.resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off;
                worker_processes 1;
                pid %1$s/nginx.pid;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    default_type application/json;
                    keepalive_requests 1000000000;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    scgi_temp_path %1$s/scgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    %4$s
                    server {
                        listen 127.0.0.1:%2$d;
                        %3$s
                    }
                }
                """.formatted(home, port, location, other));
        return new Listening.Start(name, port, home, home.resolve("log"), Map.of())
                .run(
                        List.of("nginx", "-e", "stderr", "-p", home.toString(), "-c", settings.toString()),
                        "/api/v1/interviews");
    }

    private static String body() {
        String start = "{\"id\":\"01930000-0001-7000-8000-000000000001\",\"status\":\"scheduled\",\"title\":\"";
        return start + "x".repeat(BODY_BYTES - start.length() - 2) + "\"}";
    }
}
