package dev.parley.invite.analytics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Invites that were first sent in a period.
 *
 * @param from first day
 * @param to   last day
 * @param days those with invites, oldest first
 * @param jobs most invites first, at most a hundred
 */
@Schema(name = "InviteAnalytics")
record AnalyticsResponse(LocalDate from, LocalDate to, String zone, Funnel total, List<Day> days, List<Job> jobs) {

    @Schema(name = "InviteDay")
    record Day(LocalDate day, Funnel funnel) {}

    @Schema(name = "InviteJob")
    record Job(@Nullable UUID jobId, String jobTitle, String companyName, Funnel funnel) {}
}
