package dev.parley.gateway.check;

import io.vertx.core.json.JsonObject;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks a running installation whether its parts reach each other, without anybody's password: {@code helm test} runs it
 * in the cluster. It changes nothing but the count of wrong codes of an address that nobody has.
 */
public final class CheckInstallation {

    /** One thing of each service that people with a role may read. */
    static final Map<String, String> SERVICES = Map.of(
            "scheduling", "/api/v1/jobs",
            "meeting", "/api/v1/question-banks",
            "invite", "/api/v1/invites",
            "verification", "/api/v1/records",
            "notification", "/api/v1/push-subscriptions/key");

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Installation installation;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final List<String> said = new ArrayList<>();
    private boolean failed;

    CheckInstallation(Installation installation) {
        this.installation = installation;
    }

    public static void main(String[] arguments) {
        CheckInstallation check = new CheckInstallation(Installation.of(System.getenv()));
        boolean works = check.run();
        check.said.forEach(System.out::println);
        System.exit(works ? 0 : 1);
    }

    /** What was tried, one line each. */
    List<String> said() {
        return said;
    }

    boolean run() {
        tell("the gateway shows the page", this::page);
        tell("signing in leads to Keycloak's form", this::signIn);
        tell("a wrong code is refused by the invites' database", this::wrongCode);
        SERVICES.keySet().stream().sorted().forEach(service -> {
            tell(service + " refuses who has no token", () -> status(service, "", Set.of(401)));
            tell(service + " knows a token of Keycloak", () -> status(service, "Bearer " + token(), Set.of(200, 403)));
        });
        return !failed;
    }

    private interface Try {

        /** Returns what is wrong; empty when nothing is. */
        String fault() throws IOException, InterruptedException;
    }

    private void tell(String what, Try attempt) {
        String fault;
        try {
            fault = attempt.fault();
        } catch (IOException | IllegalStateException e) {
            fault = e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fault = "it was interrupted";
        }
        failed |= !fault.isEmpty();
        said.add(fault.isEmpty() ? "ok      " + what : "FAILED  " + what + ": " + fault);
    }

    private String page() throws IOException, InterruptedException {
        HttpResponse<String> page = send(request(installation.at("/")));
        return page.statusCode() == 200 && page.body().contains("<title>Parley</title>") ? "" : answered(page);
    }

    private String signIn() throws IOException, InterruptedException {
        HttpResponse<String> sent = send(request(installation.at("/login")));
        String keycloak = sent.headers().firstValue("Location").orElse("");
        if (!keycloak.startsWith(installation.issuer() + "/")) {
            return "the gateway " + answered(sent) + " and leads to '" + keycloak.replaceFirst("\\?.*", "") + "'";
        }
        HttpResponse<String> form = send(request(installation.inside(keycloak)));
        return form.statusCode() == 200 && form.body().contains("<form") ? "" : "Keycloak " + answered(form);
    }

    private String wrongCode() throws IOException, InterruptedException {
        String body = new JsonObject()
                .put("email", "helm-test@parley.invalid")
                .put("code", "000000")
                .encode();
        HttpResponse<String> refused = send(request(installation.at("/api/v1/invites/redeem"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        // The second after some tests in a row.
        return Set.of(404, 429).contains(refused.statusCode()) ? "" : answered(refused);
    }

    private String status(String service, String authorization, Set<Integer> wanted)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(installation.at(SERVICES.get(service)));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        HttpResponse<String> answer = send(request);
        return wanted.contains(answer.statusCode()) ? "" : answered(answer);
    }

    private String token() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + encoded(installation.client()) + "&client_secret="
                + encoded(installation.secret());
        HttpResponse<String> answer = send(request(URI.create(installation.realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Keycloak gave no token: it " + answered(answer));
        }
        return new JsonObject(answer.body()).getString("access_token");
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "text/html, application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String answered(HttpResponse<String> answer) {
        return "answered " + answer.statusCode();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
