package dev.parley.verification.person;

import dev.parley.platform.directory.DirectorySync;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Reads staff from the directory, as soon as it answers, each minute, and when somebody unknown is named. */
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

    /** Services start before Keycloak does: until staff are known for the first time it is asked more often. */
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
