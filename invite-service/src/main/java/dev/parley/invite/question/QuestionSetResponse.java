package dev.parley.invite.question;

import java.util.List;
import java.util.UUID;

record QuestionSetResponse(UUID id, String title, List<Item> questions) {

    record Item(UUID id, String text) {}

    static QuestionSetResponse of(QuestionSet set) {
        return new QuestionSetResponse(
                set.id(),
                set.title(),
                set.questions().stream()
                        .map(question -> new Item(question.id(), question.text()))
                        .toList());
    }
}
