package dev.parley.scheduling.scorecard;

import dev.parley.scheduling.scorecard.ScorecardsResponse.CriterionSummary;
import dev.parley.scheduling.scorecard.ScorecardsResponse.SummaryResponse;

import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The summary of all submitted cards. */
final class Summary {

    private Summary() {}

    static SummaryResponse of(List<Scorecard> submitted, int waiting) {
        Map<Recommendation, Long> recommendations = new EnumMap<>(Recommendation.class);
        for (Recommendation each : Recommendation.values()) {
            recommendations.put(
                    each,
                    submitted.stream()
                            .filter(card -> card.recommendation() == each)
                            .count());
        }
        return new SummaryResponse(submitted.size(), submitted.size() + waiting, recommendations, criteria(submitted));
    }

    private static List<CriterionSummary> criteria(List<Scorecard> submitted) {
        Map<String, Criterion> latest = new LinkedHashMap<>();
        submitted.forEach(card -> card.form().criteria().forEach(each -> latest.put(each.key(), each)));
        return latest.values().stream()
                .map(criterion -> summary(criterion, submitted))
                .filter(summary -> summary.ratings() > 0)
                .toList();
    }

    private static CriterionSummary summary(Criterion criterion, List<Scorecard> submitted) {
        IntSummaryStatistics ratings = submitted.stream()
                .map(card -> card.ratings().get(criterion.key()))
                .filter(rating -> rating != null)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return new CriterionSummary(
                criterion.key(),
                criterion.label(),
                criterion.scale(),
                Math.round(ratings.getAverage() * 100) / 100.0,
                ratings.getMin(),
                ratings.getMax(),
                (int) ratings.getCount());
    }
}
