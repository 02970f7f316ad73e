package dev.parley.invite.question;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Questions to pick from, in an order. Administrators keep the sets. */
@Entity
@Table(name = "question_set")
public class QuestionSet {

    @Id
    private UUID id;

    private String title;
    private String titleKey;
    private Instant createdAt;
    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "question", joinColumns = @JoinColumn(name = "set_id"))
    @OrderColumn(name = "position")
    private List<Question> questions = new ArrayList<>();

    protected QuestionSet() {}

    QuestionSet(UUID id, String title, Instant now) {
        this.id = id;
        this.title = title;
        this.titleKey = titleKey(title);
        this.createdAt = now;
        this.updatedAt = now;
    }

    void change(String newTitle, List<Question> newQuestions, Instant now) {
        title = newTitle;
        titleKey = titleKey(newTitle);
        questions.clear();
        questions.addAll(newQuestions);
        updatedAt = now;
    }

    void add(List<Question> more, Instant now) {
        questions.addAll(more);
        updatedAt = now;
    }

    /** Titles are the same when they differ in upper and lower case only. */
    static String titleKey(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }
}
