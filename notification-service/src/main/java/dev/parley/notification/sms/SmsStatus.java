package dev.parley.notification.sms;

import dev.parley.notification.channel.SendFailure;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

import java.util.Optional;

/** Checks at start-up and at an interval that SMS can be sent. Broken settings are logged, not fatal. */
@ApplicationScoped
public class SmsStatus {

    private static final Logger LOG = Logger.getLogger(SmsStatus.class);

    private final SmsChannel channel;
    private volatile Optional<SendFailure> problem = Optional.empty();
    private volatile boolean checked;

    SmsStatus(SmsChannel channel) {
        this.channel = channel;
    }

    void atStart(@Observes StartupEvent event) {
        if (channel.offered()) {
            Thread.ofVirtual().name("sms-check").start(this::refresh);
        } else {
            LOG.info("no provider of short messages is set: parley.sms.provider=none, requests for them are dropped");
        }
    }

    @Scheduled(every = "{parley.notification.sms-check}", delayed = "1m")
    void refresh() {
        Optional<SendFailure> now = channel.check();
        boolean changed = !checked || now.isPresent() != problem.isPresent();
        problem = now;
        checked = true;
        if (changed && now.isPresent()) {
            LOG.errorf(
                    "short messages cannot be sent through %s at %s: %s, %s. Messages are kept and retried.",
                    channel.providerName(),
                    channel.where(),
                    now.get().code(),
                    now.get().detail());
        } else if (changed && channel.offered()) {
            LOG.infof("short messages go through %s at %s", channel.providerName(), channel.where());
        }
    }

    public Optional<SendFailure> problem() {
        return problem;
    }
}
