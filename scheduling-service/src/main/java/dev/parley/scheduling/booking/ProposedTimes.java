package dev.parley.scheduling.booking;

import dev.parley.platform.problem.Invalid;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;

/** Reads the time of a request. By default a self-paced interview opens now, for the configured window. */
@ApplicationScoped
class ProposedTimes {

    private final SchedulingSettings settings;
    private final InstantSource clock;

    ProposedTimes(SchedulingSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Null: no time yet. */
    TimeRange of(ScheduleRequest request) {
        if (!request.selfPaced()) {
            return TimeRange.orNull(request.startsAt(), request.endsAt());
        }
        return window(request.opensAt() == null ? clock.instant() : request.opensAt(), request.deadline());
    }

    TimeRange of(RescheduleRequest request, Interview interview) {
        if (interview.isSelfPaced() == request.live()) {
            throw Invalid.field(
                    request.live() ? "startsAt" : "opensAt",
                    "other-mode",
                    "Send startsAt and endsAt for a LIVE interview, opensAt and deadline for a SELF_PACED one.");
        }
        if (request.live()) {
            return new TimeRange(request.startsAt(), request.endsAt());
        }
        return request.opensAt() == null
                ? new TimeRange(interview.startsAt(), request.deadline())
                : window(request.opensAt(), request.deadline());
    }

    private TimeRange window(Instant opensAt, Instant deadline) {
        return new TimeRange(
                opensAt, deadline == null ? opensAt.plus(settings.interview().selfPacedWindow()) : deadline);
    }
}
