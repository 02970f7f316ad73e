package dev.parley.notification.delivery;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationEvents;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.NotificationSettings;
import dev.parley.notification.channel.Channels;
import dev.parley.notification.channel.SendFailure;
import dev.parley.notification.subject.SubjectStates;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Runs the short transactions around an attempt. Sends nothing within them. */
@ApplicationScoped
class DeliveryLedger {

    private final Deliveries deliveries;
    private final SubjectStates subjects;
    private final Channels channels;
    private final RecipientLimits limits;
    private final Outbox outbox;
    private final Event<MessageFailed> failures;
    private final InstantSource clock;
    private final NotificationSettings settings;

    DeliveryLedger(
            Deliveries deliveries,
            SubjectStates subjects,
            Channels channels,
            RecipientLimits limits,
            Outbox outbox,
            Event<MessageFailed> failures,
            InstantSource clock,
            NotificationSettings settings) {
        this.deliveries = deliveries;
        this.subjects = subjects;
        this.channels = channels;
        this.limits = limits;
        this.outbox = outbox;
        this.failures = failures;
        this.clock = clock;
        this.settings = settings;
    }

    @Transactional
    List<Delivery> claim(UUID holder, int most) {
        return deliveries.claim(holder, most, settings.claimLease(), clock.instant());
    }

    /** Checks that the message is still true, that the recipient has an address and that their limit is not reached. */
    @Transactional
    Admission admit(Delivery attempted, NotificationRequest request) {
        Instant now = clock.instant();
        var subject = request.subject();
        Optional<DropReason> objection = StillTrue.objection(request, subjects.find(subject.type(), subject.id()), now);
        if (objection.isPresent()) {
            return new Admission.Drop(objection.get());
        }
        if (!channels.named(attempted.channel()).offered()) {
            return new Admission.Drop(DropReason.CHANNEL_OFF);
        }
        return attempted.wasAdmitted() ? new Admission.Go() : withinLimit(attempted, now);
    }

    private Admission withinLimit(Delivery attempted, Instant now) {
        Optional<Instant> full = limits.fullUntil(attempted.recipientKey(), attempted.channel(), now);
        if (full.isPresent()) {
            held(attempted).ifPresent(delivery -> delivery.postponed(full.get(), "recipient-limit"));
            return new Admission.Later(full.get());
        }
        held(attempted).ifPresent(delivery -> delivery.admitted(now));
        return new Admission.Go();
    }

    @Transactional
    void sent(Delivery attempted) {
        decide(attempted, NotificationEvents.MESSAGE_SENT, delivery -> delivery.sent(clock.instant()));
    }

    @Transactional
    void dropped(Delivery attempted, DropReason why) {
        decide(attempted, NotificationEvents.MESSAGE_DROPPED, delivery -> delivery.dropped(why, clock.instant()));
    }

    /** Returns true when another attempt follows. */
    @Transactional
    boolean failed(Delivery attempted, SendFailure failure) {
        Optional<Duration> pause = pauseAfter(attempted.attempts()).filter(p -> failure.retryable());
        if (pause.isPresent()) {
            Instant next = clock.instant().plus(pause.get());
            held(attempted).ifPresent(delivery -> delivery.retryAt(next, failure.code()));
        } else {
            decide(attempted, NotificationEvents.MESSAGE_FAILED, delivery -> {
                delivery.failed(failure.code(), clock.instant());
                failures.fire(new MessageFailed(delivery));
            });
        }
        return pause.isPresent();
    }

    private Optional<Duration> pauseAfter(int attempts) {
        List<Duration> pauses = settings.retryDelays();
        return attempts <= pauses.size() ? Optional.of(pauses.get(attempts - 1)) : Optional.empty();
    }

    private void decide(Delivery attempted, String eventType, Consumer<Delivery> verb) {
        held(attempted).ifPresent(delivery -> {
            verb.accept(delivery);
            outbox.publish(new DomainEvent(
                    Topics.NOTIFICATION_MESSAGE, eventType, delivery.id(), delivery.eventSeq(), delivery.state()));
        });
    }

    private Optional<Delivery> held(Delivery attempted) {
        return deliveries.heldBy(attempted.claim(), attempted.id());
    }
}
