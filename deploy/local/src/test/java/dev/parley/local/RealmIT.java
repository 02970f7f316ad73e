package dev.parley.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.local.cache.Folders;
import dev.parley.local.cache.Prepared;
import dev.parley.local.cache.Repository;
import dev.parley.local.process.Children;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Checks the realm from the view of strangers on the internet, with a real Keycloak and a real inbox. */
class RealmIT {

    private static final String GOOD = "a lamp on seven chairs";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINK = Pattern.compile("http://\\S+/login-actions/action-token\\?\\S+");

    private static final Children CHILDREN = new Children();
    private static Path folder;
    private static Settings settings;
    private static Infrastructure stack;

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookiesOfLocalhost())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @BeforeAll
    static void start() throws IOException {
        folder = Folders.temporary();
        settings = Settings.throwAway(1, 1);
        stack = new Infrastructure(
                new Prepared(Repository.find()),
                CHILDREN,
                settings,
                folder,
                true,
                EnumSet.of(Infrastructure.Part.KEYCLOAK, Infrastructure.Part.MAIL),
                text -> {});
        stack.start();
    }

    @AfterAll
    static void stop() throws IOException {
        CHILDREN.close();
        Folders.delete(folder);
    }

    @Test
    void somebody_new_needs_a_real_zone_a_confirmed_address_and_then_a_good_password() throws Exception {
        String address = "nora.new@people.example";
        String page = get(registration());
        assertThat(page).contains("Create your account", "css/parley.css");

        page = register(page, address, "Berlin/Europe");
        assertThat(page).contains("Choose a value from the list");
        page = register(page, address, "Europe/Berlin");
        assertThat(page).contains("Check your inbox");

        page = choosePassword(address);
        page = password(page, "1");
        assertThat(shown(page)).contains("Use at least 12 characters");
        page = password(page, "passwordpassword");
        assertThat(shown(page)).contains("This password is easy to guess");
        page = password(page, address);
        assertThat(shown(page)).contains("Choose a password that differs from your");
        assertThat(passwordGrant("parley-cli", address, address)).doesNotContain("access_token");
        String last = page;
        assertThatThrownBy(() -> password(last, GOOD))
                .as("it leads on to the gateway, which does not run here")
                .isInstanceOf(ConnectException.class);
        assertThat(passwordGrant("parley-cli", address, GOOD)).contains("access_token");

        register(get(registration()), address, "Europe/Berlin");
        passwordGrant("parley-cli", address, "wrong");
        for (String log : new String[] {"keycloak", "postgresql"}) {
            assertThat(Files.readString(stack.log(log))).as(log).doesNotContain(address);
        }
    }

    @Test
    void only_the_local_client_for_scripts_takes_passwords() throws Exception {
        assertThat(passwordGrant("parley-cli", "recruiter", "recruiter")).contains("access_token");
        assertThat(passwordGrant("admin-cli", "recruiter", "recruiter")).doesNotContain("access_token");
    }

    @Test
    void a_realm_that_was_imported_for_another_installation_is_brought_up_to_date() throws Exception {
        JsonNode realm = admin("");
        assertThat(realm.at("/smtpServer/port").asInt()).isEqualTo(settings.port("smtp"));
        assertThat(realm.path("verifyEmail").asBoolean()).isTrue();
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isFalse();
        JsonNode gateway = admin("/clients?clientId=parley-gateway").get(0);
        assertThat(gateway.path("protocolMappers"))
                .extracting(mapper -> mapper.path("name").asText())
                .contains("parley-api audience", "realm roles for the session");
    }

    @Test
    void only_the_owner_reads_logs_and_mails() throws Exception {
        for (String part : new String[] {"logs", "mail"}) {
            try (var files = Files.walk(folder.resolve(part))) {
                assertThat(files.filter(Files::isRegularFile)).allSatisfy(file -> assertThat(
                                PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .endsWith("------"));
            }
        }
    }

    private static String registration() {
        return stack.keycloak().issuer() + "/protocol/openid-connect/registrations?client_id=parley-gateway"
                + "&response_type=code&scope=openid&code_challenge_method=S256"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri="
                + encode(settings.publicUrl() + "/login/return");
    }

    private String register(String page, String address, String zone) throws Exception {
        Map<String, String> form = new TreeMap<>();
        form.put("username", address);
        form.put("email", address);
        form.put("firstName", "Nora");
        form.put("lastName", "New");
        form.put("zoneinfo", zone);
        return post(action(page), form);
    }

    /**
     * Opens the link in the email and returns the page where the password is chosen. Keycloak shows it only after it
     * has confirmed the address.
     */
    private String choosePassword(String address) throws Exception {
        Matcher link = LINK.matcher(mailTo(address));
        assertThat(link.find()).isTrue();
        String page = get(link.group());
        Matcher onward = Pattern.compile("href=\"([^\"]+action-token[^\"]+)\"").matcher(page);
        return onward.find() ? get(onward.group(1).replace("&amp;", "&")) : page;
    }

    private String password(String page, String password) throws Exception {
        return post(action(page), Map.of("password-new", password, "password-confirm", password));
    }

    private static String action(String page) {
        Matcher action = Pattern.compile("action=\"([^\"]+)\"").matcher(page);
        assertThat(action.find()).as(page).isTrue();
        return action.group(1).replace("&amp;", "&");
    }

    /** The visible text of the page, without scripts, because they contain the names of the rules too. */
    private static String shown(String page) {
        return page.replaceAll("(?s)<script.*?</script>", "");
    }

    private String passwordGrant(String client, String name, String password) throws Exception {
        return post(
                stack.keycloak().issuer() + "/protocol/openid-connect/token",
                Map.of("grant_type", "password", "client_id", client, "username", name, "password", password));
    }

    private JsonNode admin(String path) throws Exception {
        String token = JSON.readTree(post(
                        stack.keycloak().url() + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                "admin",
                                "password",
                                "admin")))
                .path("access_token")
                .asText();
        return JSON.readTree(
                send(HttpRequest.newBuilder(URI.create(stack.keycloak().url() + "/admin/realms/parley" + path))
                        .header("Authorization", "Bearer " + token)));
    }

    private String mailTo(String address) {
        JsonNode mail = await().atMost(Duration.ofSeconds(30))
                .ignoreException(IOException.class)
                .until(() -> newestTo(address), Optional::isPresent)
                .orElseThrow();
        assertThat(mail.path("subject").asText()).isEqualTo("Confirm your email address");
        return mail.path("text").asText();
    }

    private Optional<JsonNode> newestTo(String address) throws Exception {
        return StreamSupport.stream(
                        JSON.readTree(get(stack.inbox().url() + "/email")).spliterator(), false)
                .filter(mail -> mail.at("/to/0/address").asText().equals(address))
                .findFirst();
    }

    private String get(String url) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    private String post(String url, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Sends secure cookies to localhost, as browsers do. */
    private static final class CookiesOfLocalhost extends CookieManager {

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            super.put(uri, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }
}
