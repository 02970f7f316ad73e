package dev.parley.invite.freshlink;

import dev.parley.invite.redeem.RedeemRejection.LinkInvalid;
import dev.parley.platform.contact.EmailAddress;
import dev.parley.platform.link.LinkKey;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Counts the request and answers. Whether an email goes out is decided afterwards, so that timing reveals nothing. */
@ApplicationScoped
class AskForFreshLink {

    private static final Logger LOG = Logger.getLogger(AskForFreshLink.class);

    private final FreshLinkBudget budget;
    private final RecordedAddress recordedAddress;
    private final MailFreshLink mailFreshLink;
    private final ExecutorService afterwards = Executors.newVirtualThreadPerTaskExecutor();

    AskForFreshLink(FreshLinkBudget budget, RecordedAddress recordedAddress, MailFreshLink mailFreshLink) {
        this.budget = budget;
        this.recordedAddress = recordedAddress;
        this.mailFreshLink = mailFreshLink;
    }

    void of(String email) {
        String address = EmailAddress.key(email);
        budget.spend(address);
        afterwards.execute(() -> mail(address));
    }

    /** Accepts an old link: the email goes to the recorded address, not to the holder of the link. */
    void behind(Optional<LinkKey> key) {
        recordedAddress.behind(key.orElseThrow(LinkInvalid::new)).ifPresent(this::of);
    }

    private void mail(String address) {
        try {
            mailFreshLink.to(address);
        } catch (RuntimeException e) {
            LOG.error("a fresh link could not be mailed", e);
        }
    }

    void stop(@Observes ShutdownEvent down) {
        afterwards.close();
    }
}
