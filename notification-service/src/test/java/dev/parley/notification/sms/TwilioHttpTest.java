package dev.parley.notification.sms;

import dev.parley.notification.channel.SendFailure;
import dev.parley.platform.contact.PhoneNumber;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class TwilioHttpTest {

    private static final PhoneNumber TO = new PhoneNumber("+4915112345678");

    private final TwilioStub stub = new TwilioStub();

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void a_message_is_posted_as_a_form_with_basic_auth() {
        assertThat(send(settings())).isEmpty();
        TwilioStub.Asked asked = stub.asked().getFirst();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.path()).isEqualTo("/2010-04-01/Accounts/AC123/Messages.json");
        assertThat(asked.contentType()).startsWith("application/x-www-form-urlencoded");
        assertThat(asked.authorization())
                .isEqualTo(
                        "Basic " + Base64.getEncoder().encodeToString("AC123:s3cret".getBytes(StandardCharsets.UTF_8)));
        assertThat(asked.body().split("&"))
                .containsExactlyInAnyOrder(
                        "To=%2B4915112345678", "From=%2B15005550006", "Body=Gr%C3%BC%C3%9Fe+%26+code%3A+004711");
    }

    @Test
    void a_pool_of_numbers_takes_the_place_of_the_sender() {
        Map<String, String> settings = settings();
        settings.put("parley.sms.twilio.messaging-service-sid", "MG9");
        assertThat(send(settings)).isEmpty();
        assertThat(stub.asked().getFirst().body())
                .contains("MessagingServiceSid=MG9")
                .doesNotContain("From=");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 21211, recipient-refused, false",
        "400, 21614, recipient-refused, false",
        "400, 21610, recipient-opted-out, false",
        "400, 21408, recipient-unreachable, false",
        "400, 21606, sender-refused, true",
        "401, 20003, auth-refused, true",
        "404, 20404, auth-refused, true",
        "400, 21617, message-refused, false",
        "429, 20429, server-busy, true",
        "500, 0, server-busy, true",
        "503, 0, server-busy, true",
        "302, 0, address-wrong, true"
    })
    void each_answer_is_final_or_worth_another_try(int status, int code, String expected, boolean retryable) {
        stub.will(status, "{\"code\":" + code + ",\"message\":\"The 'To' number +4915112345678 …\",\"status\":1}");
        SendFailure failure = send(settings()).orElseThrow();
        assertThat(failure.code()).isEqualTo(expected);
        assertThat(failure.retryable()).isEqualTo(retryable);
        assertThat(failure.detail()).doesNotContain("4915112345678", "s3cret");
    }

    @Test
    void an_answer_that_is_no_json_is_read_by_its_status() {
        stub.will(502, "<html>Bad gateway</html>");
        assertThat(send(settings())).map(SendFailure::code).contains("server-busy");
    }

    @Test
    void a_service_that_is_not_there_is_tried_again() {
        URI gone = stub.url();
        stub.close();
        Map<String, String> settings = settings();
        settings.put("parley.sms.twilio.url", gone.toString());
        SendFailure failure = send(settings).orElseThrow();
        assertThat(failure.code()).isEqualTo("host-unreachable");
        assertThat(failure.retryable()).isTrue();
    }

    @Test
    void what_the_setting_lacks_is_named_and_nobody_is_asked() {
        Map<String, String> settings = settings();
        settings.remove("parley.sms.twilio.auth-token");
        assertThat(check(settings)).map(SendFailure::code).contains("account-missing");
        settings = settings();
        settings.remove("parley.sms.from");
        assertThat(check(settings)).map(SendFailure::code).contains("sender-missing");
        assertThat(stub.asked()).isEmpty();
    }

    @Test
    void the_check_asks_for_the_account_and_sends_nothing() {
        stub.will(200, "{\"status\":\"active\"}");
        assertThat(check(settings())).isEmpty();
        stub.will(401, "{\"code\":20003}");
        assertThat(check(settings())).map(SendFailure::code).contains("auth-refused");
        assertThat(stub.asked()).allMatch(asked -> asked.method().equals("GET"));
        assertThat(stub.asked()).extracting(TwilioStub.Asked::path).containsOnly("/2010-04-01/Accounts/AC123.json");
    }

    private Map<String, String> settings() {
        return new HashMap<>(Map.of(
                "parley.sms.provider", "twilio",
                "parley.sms.from", "+15005550006",
                "parley.sms.twilio.url", stub.url() + "/",
                "parley.sms.twilio.account-sid", "AC123",
                "parley.sms.twilio.auth-token", "s3cret",
                "parley.sms.twilio.timeout", "2s"));
    }

    private static Optional<SendFailure> send(Map<String, String> settings) {
        return provider(settings).send(UUID.randomUUID(), TO, "Grüße & code: 004711");
    }

    private static Optional<SendFailure> check(Map<String, String> settings) {
        return provider(settings).check();
    }

    private static TwilioHttp provider(Map<String, String> settings) {
        return new TwilioHttp(new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SmsSettings.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(SmsSettings.class));
    }
}
