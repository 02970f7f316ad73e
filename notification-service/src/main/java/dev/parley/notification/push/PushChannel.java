package dev.parley.notification.push;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.notification.channel.Channel;
import dev.parley.notification.channel.SendFailure;
import dev.parley.notification.letter.ShortTextWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sends to all browsers of a person. The message counts as sent when one of them got it. */
@ApplicationScoped
public class PushChannel implements Channel {

    public static final String NAME = "PUSH";

    private static final Duration A_DAY = Duration.ofDays(1);

    private final PushSubscriptions subscriptions;
    private final PushClient client;
    private final ShortTextWriter writer;
    private final PushSettings settings;
    private final InstantSource clock;

    PushChannel(
            PushSubscriptions subscriptions,
            PushClient client,
            ShortTextWriter writer,
            PushSettings settings,
            InstantSource clock) {
        this.subscriptions = subscriptions;
        this.client = client;
        this.writer = writer;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean offered() {
        return true;
    }

    @Override
    public Optional<String> address(Recipient recipient) {
        return Optional.ofNullable(recipient.personId()).map(id -> "push:" + id);
    }

    @Override
    public String masked(Recipient recipient) {
        return "***";
    }

    @Override
    public Optional<SendFailure> send(UUID messageId, NotificationRequest request) {
        UUID person = request.recipient().personId();
        List<PushSubscription> browsers = QuarkusTransaction.requiringNew().call(() -> subscriptions.of(person));
        if (browsers.isEmpty()) {
            return Optional.of(new SendFailure("no-subscription", false, "the person has no browser to notify"));
        }
        byte[] message;
        try {
            message = message(messageId, request);
        } catch (RuntimeException e) {
            String detail = "the request does not fit the template " + request.template();
            return Optional.of(new SendFailure("template-broken", false, detail));
        }
        Set<PushClient.Outcome> outcomes = EnumSet.noneOf(PushClient.Outcome.class);
        for (PushSubscription browser : browsers) {
            PushClient.Outcome outcome = client.send(subscriptions.target(browser), message, ttl(request));
            outcomes.add(outcome);
            QuarkusTransaction.requiringNew().run(() -> note(browser.id(), outcome));
        }
        if (outcomes.contains(PushClient.Outcome.DELIVERED)) {
            return Optional.empty();
        }
        boolean busy = outcomes.contains(PushClient.Outcome.BUSY);
        return Optional.of(new SendFailure("push-refused", busy, "no push service has taken the message"));
    }

    private void note(UUID id, PushClient.Outcome outcome) {
        PushSubscription browser = subscriptions.findById(id);
        if (browser == null) {
            return;
        }
        switch (outcome) {
            case DELIVERED -> browser.delivered(clock.instant());
            case GONE -> subscriptions.delete(browser);
            case REFUSED -> {
                if (browser.refused(settings.maxRefusals())) {
                    subscriptions.delete(browser);
                }
            }
            case BUSY -> {
                // tried again
            }
        }
    }

    private byte[] message(UUID id, NotificationRequest request) {
        Map<String, String> params = request.params() == null ? Map.of() : request.params();
        Map<String, String> shown = new HashMap<>(params);
        shown.remove("link");
        Map<String, String> message = new HashMap<>();
        NotificationRequest words = withParams(request, shown);
        message.put("title", writer.title(words).orElseGet(() -> params.getOrDefault("companyName", "Parley")));
        message.put("body", writer.writeForBrowser(words));
        message.put("tag", id.toString());
        message.put("path", path(params.get("link")));
        return PushJson.bytes(message);
    }

    /** Of the link only what is inside of Parley. */
    private static String path(String link) {
        if (link == null) {
            return "/app";
        }
        URI uri = URI.create(link);
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/app" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static NotificationRequest withParams(NotificationRequest request, Map<String, String> params) {
        return new NotificationRequest(
                request.dedupeKey(),
                request.template(),
                request.channel(),
                request.recipient(),
                request.subject(),
                request.validStates(),
                request.notAfter(),
                params,
                null);
    }

    private Duration ttl(NotificationRequest request) {
        Instant until = request.notAfter();
        return until == null ? A_DAY : Duration.between(clock.instant(), until);
    }
}
