package dev.parley.verification.person;

import dev.parley.verification.shared.VerificationSettings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.UUID;

/** Reads staff from the directory, as soon as it answers, each minute, and when somebody unknown is named. */
@ApplicationScoped
public class SyncPeople {

    private static final Logger LOG = Logger.getLogger(SyncPeople.class);

    private final VerificationSettings settings;
    private final Instance<Directory> directory;
    private final RememberPerson rememberPerson;
    private final People people;
    private volatile boolean known;

    SyncPeople(
            VerificationSettings settings,
            Instance<Directory> directory,
            RememberPerson rememberPerson,
            People people) {
        this.settings = settings;
        this.directory = directory;
        this.rememberPerson = rememberPerson;
        this.people = people;
    }

    /** Services start before Keycloak does: until staff are known for the first time it is asked more often. */
    @Scheduled(
            every = "${parley.verification.directory.first-tries:2s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void untilKnown() {
        if (!known) {
            sync();
        }
    }

    @Scheduled(
            every = "${parley.verification.directory.every:60s}",
            delayed = "60s",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void sync() {
        if (!settings.directory().enabled()) {
            return;
        }
        try {
            List<Profile> staff = directory.get().staff();
            staff.forEach(person -> QuarkusTransaction.requiringNew().run(() -> rememberPerson.remember(person)));
            retireAllBut(staff.stream().map(Profile::id).toList());
            known = true;
            LOG.debugf("Read staff from the directory: people=%d", staff.size());
        } catch (RuntimeException e) {
            LOG.warnf("Cannot read staff from Keycloak, will try again: %s", e.toString());
        }
    }

    private void retireAllBut(List<UUID> working) {
        QuarkusTransaction.requiringNew().run(() -> people.workingBut(working).forEach(Person::retire));
    }
}
