package dev.parley.scheduling.scorecard;

import dev.parley.scheduling.staff.NamedPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The scorecards of an interview as the viewer may see them.
 *
 * @param form       what the viewer fills in, or would: absent when the job has none
 * @param canFill    whether the viewer may write a card now
 * @param submitFrom from when on it may be submitted
 * @param mine       the viewer's own card, draft or not
 * @param others     submitted cards of others, once the viewer's own is in; the owner and admins see them always
 * @param hidden     how many cards of others wait for the viewer's own
 * @param waiting    interviewers whose card is not in
 * @param summary    for the owner and admins
 */
public record ScorecardsResponse(
        UUID interviewId,
        UUID jobId,
        @Nullable FormView form,
        boolean canFill,
        @Nullable Instant submitFrom,
        @Nullable CardResponse mine,
        List<CardResponse> others,
        int hidden,
        List<NamedPerson> waiting,
        @Nullable SummaryResponse summary,
        Instant now) {

    public record FormView(int version, List<Criterion> criteria) {

        static FormView of(ScorecardForm form) {
            return new FormView(form.number(), form.criteria());
        }
    }

    /** @param criteria of the form version it was written on */
    @Schema(name = "ScorecardResponse")
    public record CardResponse(
            UUID id,
            NamedPerson interviewer,
            int formVersion,
            List<Criterion> criteria,
            Map<String, Integer> ratings,
            @Nullable String notes,
            @Nullable Recommendation recommendation,
            boolean submitted,
            @Nullable Instant submittedAt,
            Instant updatedAt,
            int version) {

        static CardResponse of(Scorecard card, NamedPerson interviewer) {
            return new CardResponse(
                    card.id(),
                    interviewer,
                    card.form().number(),
                    card.form().criteria(),
                    card.ratings(),
                    card.notes(),
                    card.recommendation(),
                    card.isSubmitted(),
                    card.submittedAt(),
                    card.updatedAt(),
                    card.version());
        }
    }

    /**
     * @param submitted how many cards are in, of {@code expected}
     * @param criteria  by key over all versions of the form
     */
    public record SummaryResponse(
            int submitted, int expected, Map<Recommendation, Long> recommendations, List<CriterionSummary> criteria) {}

    /** @param average rounded to two decimals */
    public record CriterionSummary(
            String key, String label, int scale, double average, int lowest, int highest, int ratings) {}
}
