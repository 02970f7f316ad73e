package dev.parley.notification.smtp;

import dev.parley.notification.channel.SendFailure;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

import java.util.Optional;

/** Checks at start-up and at an interval that email can be sent. Broken settings are logged, not fatal. */
@ApplicationScoped
public class SmtpStatus {

    private static final Logger LOG = Logger.getLogger(SmtpStatus.class);

    private final CheckSmtp checkSmtp;
    private final SmtpSettings settings;
    private volatile Optional<SendFailure> problem = Optional.empty();
    private volatile boolean checked;

    SmtpStatus(CheckSmtp checkSmtp, SmtpSettings settings) {
        this.checkSmtp = checkSmtp;
        this.settings = settings;
    }

    void atStart(@Observes StartupEvent event) {
        if (checkSmtp.security().corrected()) {
            LOG.warn("parley.smtp.tls=tls does not work on port 587: STARTTLS is used instead");
        }
        Thread.ofVirtual().name("smtp-check").start(this::refresh);
    }

    @Scheduled(every = "{parley.notification.smtp-check}", delayed = "1m")
    void refresh() {
        Optional<SendFailure> now = checkSmtp.check();
        boolean changed = !checked || now.isPresent() != problem.isPresent();
        problem = now;
        checked = true;
        if (changed && now.isPresent()) {
            LOG.errorf(
                    "mail cannot be sent through %s:%d: %s, %s. Messages are kept and retried.",
                    settings.host(),
                    settings.port(),
                    now.get().code(),
                    now.get().detail());
        } else if (changed) {
            LOG.infof(
                    "mail server %s:%d answers, security=%s",
                    settings.host(), settings.port(), checkSmtp.security().mode());
        }
    }

    public Optional<SendFailure> problem() {
        return problem;
    }
}
