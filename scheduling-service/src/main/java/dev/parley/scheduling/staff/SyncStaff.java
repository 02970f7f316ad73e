package dev.parley.scheduling.staff;

import dev.parley.platform.directory.DirectorySync;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Reads staff when the directory first answers, then each minute, and when a request names an unknown person. */
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

    /** Services may start before Keycloak, so this asks more often until it gets an answer. */
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
