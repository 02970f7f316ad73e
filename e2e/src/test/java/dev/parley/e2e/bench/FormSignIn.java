package dev.parley.e2e.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in at the gateway as a browser would, with Keycloak's form; the demo passwords are the names. */
final class FormSignIn {

    static final String COOKIE = "__Host-parley-session";

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]*/login-actions/authenticate[^\"]*)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final HttpClient client;

    private FormSignIn(HttpClient client) {
        this.client = client;
    }

    /** The id of a new session. */
    static String session(String gateway, String user) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            return new FormSignIn(client).signIn(URI.create(gateway + "/login"), user);
        }
    }

    private String signIn(URI login, String user) throws IOException, InterruptedException {
        URI keycloak = target(send(HttpRequest.newBuilder(login)));
        HttpResponse<String> page = send(HttpRequest.newBuilder(keycloak));
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No sign-in form at " + keycloak + ":\n" + page.body());
        }
        String name = URLEncoder.encode(user, StandardCharsets.UTF_8);
        URI back = target(send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + name + "&password=" + name))));
        send(HttpRequest.newBuilder(back));
        String session = cookies.get(COOKIE);
        if (session == null) {
            throw new IllegalStateException("The sign-in came back to " + back + " and gave no session");
        }
        return session;
    }

    /** Cookies are sent wherever they came from: a browser too takes localhost for safe, without TLS. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String pair = cookie.split(";", 2)[0];
            int equals = pair.indexOf('=');
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return answer;
    }

    private static URI target(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(answer.uri()::resolve)
                .orElseThrow(() -> new IllegalStateException(
                        answer.uri().getPath() + " answered " + answer.statusCode() + ":\n" + answer.body()));
    }
}
