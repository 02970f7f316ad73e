package dev.parley.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Answers each request with what arrived, and each socket message with itself. */
final class FakeService {

    /** Answers the paths of all requests whose head arrived. */
    static final String SEEN = "/api/v1/jobs/seen";

    /** Followed by a status: answers it without a problem. */
    static final String BARE = "/api/v1/jobs/bare-";

    static final String LARGE = "/api/v1/jobs/large";
    static final int LARGE_BYTES = 48 * 1024 * 1024;

    private final Queue<String> seen = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    FakeService(Vertx vertx, String name) {
        server = vertx.createHttpServer(new HttpServerOptions().setWebSocketSubProtocols(List.of("parley.v1")))
                .webSocketHandshakeHandler(handshake -> {
                    String protocols = handshake.headers().get("Sec-WebSocket-Protocol");
                    if (protocols != null && protocols.contains("ticket.bad")) {
                        handshake.reject(401);
                    } else {
                        handshake.accept();
                    }
                })
                .webSocketHandler(socket -> {
                    socket.writeTextMessage(describe(name, socket.headers()).encode());
                    socket.textMessageHandler(socket::writeTextMessage);
                })
                .requestHandler(request -> answer(name, request))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    private void answer(String name, HttpServerRequest request) {
        if (request.path().equals(SEEN)) {
            request.response().end(new JsonArray(List.copyOf(seen)).encode());
            return;
        }
        if (request.path().equals(LARGE)) {
            request.response().end(Buffer.buffer(new byte[LARGE_BYTES]));
            return;
        }
        if (request.path().startsWith(BARE)) {
            request.response()
                    .setStatusCode(Integer.parseInt(request.path().substring(BARE.length())))
                    .end("<html>");
            return;
        }
        seen.add(request.path());
        request.body().onSuccess(body -> request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Set-Cookie", "leak=1")
                .putHeader("X-Frame-Options", "SAMEORIGIN")
                .end(describe(name, request.headers())
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("body", body.toString())
                        .encode()));
    }

    private static JsonObject describe(String name, Iterable<java.util.Map.Entry<String, String>> headers) {
        JsonObject seen = new JsonObject();
        headers.forEach(header -> seen.put(header.getKey().toLowerCase(java.util.Locale.ROOT), header.getValue()));
        return new JsonObject().put("service", name).put("headers", seen);
    }
}
