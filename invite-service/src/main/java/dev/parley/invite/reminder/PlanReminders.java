package dev.parley.invite.reminder;

import dev.parley.invite.InviteSettings;
import dev.parley.invite.invite.InviteChanged;
import dev.parley.invite.invite.InviteStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Plans the reminders of an invite anew with each of its changes. Only a pending one has any. */
@ApplicationScoped
class PlanReminders {

    private final Reminders reminders;
    private final InviteSettings settings;
    private final InstantSource clock;

    PlanReminders(Reminders reminders, InviteSettings settings, InstantSource clock) {
        this.reminders = reminders;
        this.settings = settings;
        this.clock = clock;
    }

    void onChanged(@Observes InviteChanged invite) {
        if (invite.status() == InviteStatus.PENDING) {
            reminders.plan(invite.inviteId(), times(invite, clock.instant()));
        } else {
            reminders.forget(invite.inviteId());
        }
    }

    /** A short invite has no reminder, and the first one is omitted when the last one comes soon. */
    private Map<String, Instant> times(InviteChanged invite, Instant now) {
        Instant last = invite.expiresAt().minus(settings.reminder().beforeExpiry());
        Instant first = invite.issuedAt().plus(settings.reminder().afterIssue());
        Map<String, Instant> times = new HashMap<>();
        if (last.isAfter(now)) {
            times.put("before-expiry", last);
        }
        if (first.isAfter(now) && first.isBefore(last)) {
            times.put("after-issue", first);
        }
        return times;
    }
}
