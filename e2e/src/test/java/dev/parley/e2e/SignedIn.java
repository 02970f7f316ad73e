package dev.parley.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A session at the gateway without a browser: what the sign-in page does, and the cookies it ends with. */
final class SignedIn {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final int MOST_STEPS = 10;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI gateway;
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    private SignedIn(String gateway) {
        this.gateway = URI.create(gateway);
    }

    /** Signs in with a demo account, whose password is its name. */
    static SignedIn at(String gateway, String account) {
        SignedIn person = new SignedIn(gateway);
        HttpResponse<String> page = person.follow(URI.create(gateway + "/login?to=/app"));
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form to sign in at " + page.uri());
        }
        String name = URLEncoder.encode(account, StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                person.send(person.request(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + name + "&password=" + name)));
        person.follow(
                answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow()));
        if (person.get("/api/v1/session").statusCode() != 200) {
            throw new AssertionError(account + " is not signed in");
        }
        return person;
    }

    HttpResponse<String> get(String path) {
        return send(request(gateway.resolve(path)));
    }

    private HttpResponse<String> follow(URI first) {
        URI next = first;
        for (int step = 0; step < MOST_STEPS; step++) {
            HttpResponse<String> answer = send(request(next));
            if (answer.statusCode() / 100 != 3) {
                return answer;
            }
            next = next.resolve(answer.headers().firstValue("Location").orElseThrow());
        }
        throw new AssertionError("Redirected too often, last to " + next);
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
        String header = jar(uri).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return header.isEmpty() ? request : request.header("Cookie", header);
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(request.uri(), cookie));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(URI from, String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (setCookie.contains("Max-Age=0") || pair[1].isEmpty()) {
            jar(from).remove(pair[0]);
        } else {
            jar(from).put(pair[0], pair[1]);
        }
    }

    private Map<String, String> jar(URI uri) {
        return cookies.computeIfAbsent(uri.getAuthority(), authority -> new TreeMap<>());
    }
}
