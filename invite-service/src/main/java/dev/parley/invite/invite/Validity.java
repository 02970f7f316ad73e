package dev.parley.invite.invite;

import dev.parley.invite.InviteSettings;
import dev.parley.platform.problem.FieldProblem;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** How long an invite may be valid, counted from now. */
@ApplicationScoped
public class Validity {

    private final InviteSettings settings;
    private final InstantSource clock;

    Validity(InviteSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Why an invite may not expire at that time. Null is fine. */
    public Optional<FieldProblem> refusal(String field, Instant expiresAt) {
        return expiresAt == null
                ? Optional.empty()
                : refusal(field, Duration.between(clock.instant(), expiresAt), " from now");
    }

    Optional<FieldProblem> refusal(String field, Duration validFor) {
        return validFor == null ? Optional.empty() : refusal(field, validFor, "");
    }

    private Optional<FieldProblem> refusal(String field, Duration validFor, String fromNow) {
        InviteSettings.Expiry limits = settings.expiry();
        if (validFor.compareTo(limits.shortest()) >= 0 && validFor.compareTo(limits.longest()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new FieldProblem(
                field,
                "out-of-bounds",
                "must be from " + words(limits.shortest()) + " to " + words(limits.longest()) + fromNow));
    }

    private static String words(Duration length) {
        long days = length.toDays();
        return length.equals(Duration.ofDays(days)) ? counted(days, "day") : counted(length.toHours(), "hour");
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
