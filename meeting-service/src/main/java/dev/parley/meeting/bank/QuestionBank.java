package dev.parley.meeting.bank;

import dev.parley.platform.id.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One version of a job's questions; never changed, so that interviews keep the one they began with. */
@Entity
@Table(name = "question_bank")
public class QuestionBank {

    @Id
    private UUID id;

    private UUID jobId;
    private int number;

    @ElementCollection
    @CollectionTable(name = "bank_question", joinColumns = @JoinColumn(name = "bank_id"))
    @OrderColumn(name = "position")
    private List<BankQuestion> questions = new ArrayList<>();

    private UUID createdBy;
    private Instant createdAt;

    protected QuestionBank() {}

    QuestionBank(UUID jobId, int number, List<BankQuestion> questions, UUID createdBy, Instant createdAt) {
        this.id = Ids.next();
        this.jobId = jobId;
        this.number = number;
        this.questions = new ArrayList<>(questions);
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** Thinking and one answer to each question, at most; thinking without a limit counts nothing. */
    public Duration about() {
        return questions.stream()
                .map(each -> each.thinkTime().orElse(Duration.ZERO).plus(each.answerLimit()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    public boolean isEmpty() {
        return questions.isEmpty();
    }

    public UUID id() {
        return id;
    }

    UUID jobId() {
        return jobId;
    }

    public int number() {
        return number;
    }

    public List<BankQuestion> questions() {
        return List.copyOf(questions);
    }

    UUID createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }
}
