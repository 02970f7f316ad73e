package dev.parley.platform.directory;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Answers about users as Keycloak does: page by page, and the roles of each when they are asked for. */
final class Realm implements AutoCloseable {

    private final HttpServer server;
    private final List<User> users = new ArrayList<>();

    Realm() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/parley/protocol/openid-connect/token", exchange -> answer(exchange, """
                {"access_token":"secret","expires_in":300,"token_type":"Bearer"}"""));
        server.createContext("/admin/realms/parley/users", this::answerAboutUsers);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/parley";
    }

    /** @param fields further ones, as JSON that begins with a comma */
    void add(String id, String userName, boolean enabled, String fields, String... roles) {
        String json = """
                {"id":"%s","username":"%s","enabled":%s%s}""".formatted(id, userName, enabled, fields);
        users.add(new User(id, json, List.of(roles)));
    }

    private void answerAboutUsers(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/role-mappings/realm/composite")) {
            User asked = users.stream()
                    .filter(user -> path.contains(user.id()))
                    .findFirst()
                    .orElseThrow();
            answer(
                    exchange,
                    array(asked.roles().stream()
                            .map("{\"name\":\"%s\"}"::formatted)
                            .toList()));
        } else {
            String query = exchange.getRequestURI().getQuery();
            answer(
                    exchange,
                    array(users.stream()
                            .skip(number(query, "first"))
                            .limit(number(query, "max"))
                            .map(User::json)
                            .toList()));
        }
    }

    private static String array(List<String> elements) {
        return elements.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static int number(String query, String name) {
        return Integer.parseInt(query.replaceAll("(^|.*&)" + name + "=([0-9]+).*", "$2"));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record User(String id, String json, List<String> roles) {}
}
