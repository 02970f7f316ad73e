package dev.parley.verification.person;

import dev.parley.platform.directory.DirectorySync;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Reads staff when the directory first answers, then each minute, and when a request names an unknown person. */
@ApplicationScoped
public class SyncPeople {

    private final DirectorySettings settings;
    private final DirectorySync staff;

    SyncPeople(
            DirectorySettings settings, Instance<Directory> directory, RememberPerson rememberPerson, People people) {
        this.settings = settings;
        this.staff = new DirectorySync(
                () -> directory.get().staff(),
                user -> rememberPerson.remember(Profile.of(user)),
                working -> people.workingBut(working).forEach(Person::retire));
    }

    /** Services may start before Keycloak, so this asks more often until it gets an answer. */
    @Scheduled(every = "{parley.verification.directory.first-tries}", concurrentExecution = ConcurrentExecution.SKIP)
    void untilKnown() {
        if (settings.enabled()) {
            staff.syncUntilKnown();
        }
    }

    @Scheduled(
            every = "{parley.verification.directory.every}",
            delayed = "60s",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void sync() {
        if (settings.enabled()) {
            staff.sync();
        }
    }
}
