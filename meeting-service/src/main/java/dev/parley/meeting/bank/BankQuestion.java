package dev.parley.meeting.bank;

import jakarta.persistence.Embeddable;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * A question that candidates answer on their own.
 *
 * @param questionId  names it over the versions of a bank
 * @param thinkMillis null: as long as the candidate likes
 * @param takes       how often a candidate may answer; the last answer counts
 * @param spoken      whether it is also read out
 */
@Embeddable
public record BankQuestion(
        UUID questionId, String text, Long thinkMillis, long answerMillis, int takes, boolean spoken) {

    public Optional<Duration> thinkTime() {
        return Optional.ofNullable(thinkMillis).map(Duration::ofMillis);
    }

    public Duration answerLimit() {
        return Duration.ofMillis(answerMillis);
    }
}
