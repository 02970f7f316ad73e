package dev.parley.meeting.bank;

import dev.parley.meeting.speech.Speech;
import dev.parley.meeting.speech.SpokenText;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.storage.ServeObject.Served;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the question of an address and has it read out. Holds no transaction meanwhile. */
@ApplicationScoped
class HearQuestion {

    private final AudioLinks links;
    private final QuestionBanks banks;
    private final Speech speech;

    HearQuestion(AudioLinks links, QuestionBanks banks, Speech speech) {
        this.links = links;
        this.banks = banks;
        this.speech = speech;
    }

    Served by(String ticket) {
        String text = QuarkusTransaction.requiringNew().call(() -> textOf(ticket));
        SpokenText audio = speech.of(text);
        return new Served("question", audio.objectKey(), audio.size(), audio.contentType(), audio.fileName());
    }

    private String textOf(String ticket) {
        return links.verify(ticket)
                .flatMap(heard -> banks.findByIdOptional(heard.bankId()).flatMap(bank -> bank.questions().stream()
                        .filter(each -> each.questionId().equals(heard.questionId()))
                        .findFirst()))
                .map(BankQuestion::text)
                .orElseThrow(() -> Problems.notFound("question"));
    }
}
