package dev.parley.notification.push;

import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;

/** Records a browser of a person. */
@ApplicationScoped
class Subscribe {

    private final PushSubscriptions subscriptions;
    private final EndpointCheck check;
    private final PushSettings settings;
    private final InstantSource clock;

    Subscribe(PushSubscriptions subscriptions, EndpointCheck check, PushSettings settings, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.check = check;
        this.settings = settings;
        this.clock = clock;
    }

    /** Subscribing again is the same subscription. */
    UUID subscribe(UUID person, PushRequest request) {
        PushTarget target = target(request);
        return keep(person, target);
    }

    @Transactional
    UUID keep(UUID person, PushTarget target) {
        UUID id = subscriptions.keep(person, target, clock.instant());
        subscriptions.trim(person, settings.perPerson());
        return id;
    }

    @Transactional
    void forget(UUID person, UUID id) {
        if (subscriptions.delete("id = ?1 and personId = ?2", id, person) == 0) {
            throw Problems.notFound("subscription");
        }
    }

    private PushTarget target(PushRequest request) {
        try {
            check.objection(new URI(request.endpoint())).ifPresent(why -> {
                throw refused(why);
            });
            Base64.Decoder decoder = Base64.getUrlDecoder();
            SubscriptionKeys keys = new SubscriptionKeys(
                    decoder.decode(request.keys().p256dh()),
                    decoder.decode(request.keys().auth()));
            return new PushTarget(request.endpoint(), keys.point(), keys.auth());
        } catch (URISyntaxException e) {
            throw refused("The endpoint is not an address of a push service.");
        } catch (IllegalArgumentException e) {
            throw refused("The keys of the subscription are not usable.");
        }
    }

    private static RuntimeException refused(String why) {
        return Problems.of("push-refused", why + " Allow notifications again in this browser.");
    }
}
