package dev.parley.gateway;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that keeps cookies and follows nothing by itself. */
public final class Browser {

    public static final String ORIGIN = "http://parley.test:8080";
    public static final String[] OWN_PAGE = {"Origin", ORIGIN, "X-Parley", "1"};

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Signs in with a code of {@link FakeKeycloak}. */
    public static Browser signedIn(String code) {
        Browser browser = new Browser();
        browser.signIn(code);
        return browser;
    }

    public static Browser signedIn() {
        return signedIn(FakeKeycloak.code("any"));
    }

    /** What the gateway answers to the return from Keycloak. */
    public HttpResponse<String> signIn(String code) {
        return signIn(location(get("/login?to=/app/jobs")), code);
    }

    /** The same with a sign-in that was begun before. */
    HttpResponse<String> signIn(String keycloak, String code) {
        send(HttpRequest.newBuilder(URI.create(keycloak + "&code=" + code)).GET());
        return get("/login/return?code=" + code + "&state=" + parameter(keycloak, "state"));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Browser with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public static URI uri(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    public static JsonObject json(HttpResponse<String> response) {
        return new JsonObject(response.body());
    }

    public static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    public static String parameter(String url, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(url);
        if (!found.find()) {
            throw new AssertionError("No " + name + " in " + url);
        }
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        return request;
    }

    /** The session's id, as the browser keeps it. */
    public String session() {
        return cookies.get("__Host-parley-session");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            List<String> set = response.headers().allValues("Set-Cookie");
            set.forEach(this::keep);
            return response;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (setCookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
