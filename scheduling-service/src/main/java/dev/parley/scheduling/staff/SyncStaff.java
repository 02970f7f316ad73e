package dev.parley.scheduling.staff;

import dev.parley.platform.directory.DirectorySync;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Reads staff from the directory, as soon as it answers, each minute, and when somebody unknown is named. */
@ApplicationScoped
public class SyncStaff {

    private final DirectorySettings settings;
    private final DirectorySync staff;

    SyncStaff(
            DirectorySettings settings,
            Instance<Directory> directory,
            RememberStaff rememberStaff,
            StaffMembers people) {
        this.settings = settings;
        this.staff = new DirectorySync(
                () -> directory.get().staff(),
                user -> rememberStaff.remember(Profile.of(user)),
                known -> people.interviewersBut(known).forEach(StaffMember::retire));
    }

    /** Services start before Keycloak does: until staff are known for the first time it is asked more often. */
    @Scheduled(every = "{parley.scheduling.directory.first-tries}", concurrentExecution = ConcurrentExecution.SKIP)
    void untilKnown() {
        if (settings.enabled()) {
            staff.syncUntilKnown();
        }
    }

    @Scheduled(
            every = "{parley.scheduling.directory.every}",
            delayed = "60s",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void sync() {
        if (settings.enabled()) {
            staff.sync();
        }
    }
}
