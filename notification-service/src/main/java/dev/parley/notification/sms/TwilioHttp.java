package dev.parley.notification.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.notification.channel.SendFailure;
import dev.parley.platform.contact.PhoneNumber;
import dev.parley.platform.http.WholeAnswer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Any service with Twilio's HTTP interface (api.twilio.com, 2010-04-01). Neither token nor text is ever logged. */
@ApplicationScoped
class TwilioHttp implements SmsProvider {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MOST_BYTES = 1_000_000;

    private final SmsSettings settings;
    private final HttpClient http;

    TwilioHttp(SmsSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.twilio().timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    @Override
    public SmsSettings.Provider kind() {
        return SmsSettings.Provider.TWILIO;
    }

    @Override
    public String where() {
        return settings.twilio().url().getAuthority();
    }

    @Override
    public Optional<SendFailure> check() {
        return missing().or(() -> ask(request(account() + ".json").GET().build(), 200));
    }

    @Override
    public Optional<SendFailure> send(UUID messageId, PhoneNumber to, String text) {
        return missing().or(() -> ask(message(to, text), 201));
    }

    private HttpRequest message(PhoneNumber to, String text) {
        var pool = settings.twilio().messagingServiceSid().filter(sid -> !sid.isBlank());
        Map<String, String> form = Map.of(
                "To",
                to.e164(),
                pool.isPresent() ? "MessagingServiceSid" : "From",
                pool.or(settings::from).orElseThrow(),
                "Body",
                text);
        return request(account() + "/Messages.json")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
    }

    private Optional<SendFailure> ask(HttpRequest request, int expected) {
        try {
            HttpResponse<String> answer =
                    WholeAnswer.of(http, request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
            return answer.statusCode() == expected
                    ? Optional.empty()
                    : Optional.of(TwilioFailure.of(answer.statusCode(), code(answer.body())));
        } catch (IOException e) {
            return Optional.of(TwilioFailure.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new SendFailure("interrupted", true, "the service is stopping"));
        }
    }

    /** The missing setting. Messages wait, because the operator can add it. */
    private Optional<SendFailure> missing() {
        var twilio = settings.twilio();
        if (blank(twilio.accountSid()) || blank(twilio.authToken())) {
            return Optional.of(new SendFailure("account-missing", true, "account SID or auth token is not set"));
        }
        if (blank(twilio.messagingServiceSid()) && blank(settings.from())) {
            return Optional.of(new SendFailure("sender-missing", true, "no sender and no messaging service is set"));
        }
        return Optional.empty();
    }

    private HttpRequest.Builder request(String path) {
        var twilio = settings.twilio();
        String credentials =
                twilio.accountSid().orElseThrow() + ":" + twilio.authToken().orElseThrow();
        return HttpRequest.newBuilder(URI.create(twilio.url().toString().replaceAll("/+$", "") + path))
                .timeout(twilio.timeout())
                .header("Accept", "application/json")
                .header("Authorization", "Basic " + base64(credentials));
    }

    private String account() {
        return "/2010-04-01/Accounts/"
                + URLEncoder.encode(settings.twilio().accountSid().orElseThrow(), StandardCharsets.UTF_8);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static int code(String body) {
        try {
            JsonNode answer = JSON.readTree(body);
            return answer == null ? 0 : answer.path("code").asInt();
        } catch (JsonProcessingException e) {
            return 0;
        }
    }

    private static boolean blank(Optional<String> value) {
        return value.filter(text -> !text.isBlank()).isEmpty();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
