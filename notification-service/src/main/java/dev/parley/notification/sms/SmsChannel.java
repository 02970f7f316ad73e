package dev.parley.notification.sms;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.notification.channel.Channel;
import dev.parley.notification.channel.SendFailure;
import dev.parley.notification.letter.ShortTextWriter;
import dev.parley.platform.contact.PhoneNumber;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes an SMS and hands it to the provider of this installation. */
@ApplicationScoped
public class SmsChannel implements Channel {

    public static final String NAME = "SMS";

    private final ShortTextWriter writer;
    private final Optional<SmsProvider> provider;

    SmsChannel(ShortTextWriter writer, SmsSettings settings, @All List<SmsProvider> providers) {
        this.writer = writer;
        this.provider = providers.stream()
                .filter(candidate -> candidate.kind() == settings.provider())
                .findFirst();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean offered() {
        return provider.isPresent();
    }

    @Override
    public Optional<String> address(Recipient recipient) {
        return PhoneNumber.parse(recipient.mobile()).map(PhoneNumber::e164);
    }

    @Override
    public String masked(Recipient recipient) {
        return PhoneNumber.parse(recipient.mobile()).map(PhoneNumber::masked).orElse("-");
    }

    @Override
    public Optional<SendFailure> send(UUID messageId, NotificationRequest request) {
        Optional<PhoneNumber> to = PhoneNumber.parse(request.recipient().mobile());
        if (to.isEmpty()) {
            return Optional.of(new SendFailure("number-invalid", false, "the recipient's number is not E.164"));
        }
        String text;
        try {
            text = writer.write(request);
        } catch (RuntimeException e) {
            String detail = "the request does not fit the template " + request.template();
            return Optional.of(new SendFailure("template-broken", false, detail));
        }
        return provider.orElseThrow().send(messageId, to.get(), text);
    }

    /** Empty when the settings work, or when SMS is not set up. */
    Optional<SendFailure> check() {
        return provider.flatMap(SmsProvider::check);
    }

    public String providerName() {
        return provider.map(p -> p.kind().name()).orElse("NONE");
    }

    public String where() {
        return provider.map(SmsProvider::where).orElse("-");
    }
}
