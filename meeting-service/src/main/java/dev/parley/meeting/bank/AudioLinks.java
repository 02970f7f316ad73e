package dev.parley.meeting.bank;

import dev.parley.meeting.speech.Speech;
import dev.parley.platform.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Addresses at which questions are heard. Each is signed: who was given it hears its question, and can make no other.
 * A version of a bank never changes, so an address always answers the same.
 */
@ApplicationScoped
public class AudioLinks {

    private static final String PATH = "/api/v1/question-audio/";
    private static final String PURPOSE = "question-audio";
    private static final int BODY = 16 + 16;
    private static final int MAC = 16;

    private final Secrets secrets;
    private final Speech speech;

    AudioLinks(Secrets secrets, Speech speech) {
        this.secrets = secrets;
        this.speech = speech;
    }

    /** Empty when the question is not to be read out, or no voice can. */
    public Optional<String> to(UUID bankId, BankQuestion question) {
        if (!question.spoken() || !speech.speaks(question.text())) {
            return Optional.empty();
        }
        byte[] body = ByteBuffer.allocate(BODY)
                .putLong(bankId.getMostSignificantBits())
                .putLong(bankId.getLeastSignificantBits())
                .putLong(question.questionId().getMostSignificantBits())
                .putLong(question.questionId().getLeastSignificantBits())
                .array();
        byte[] signed = Arrays.copyOf(body, BODY + MAC);
        System.arraycopy(secrets.hmac(PURPOSE, body), 0, signed, BODY, MAC);
        return Optional.of(PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(signed));
    }

    /** By the id of the question. */
    Map<UUID, String> toAll(QuestionBank bank) {
        Map<UUID, String> all = new HashMap<>();
        for (BankQuestion question : bank.questions()) {
            to(bank.id(), question).ifPresent(address -> all.put(question.questionId(), address));
        }
        return all;
    }

    record Heard(UUID bankId, UUID questionId) {}

    Optional<Heard> verify(String ticket) {
        byte[] signed;
        try {
            signed = Base64.getUrlDecoder().decode(ticket);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        if (signed.length != BODY + MAC
                || !secrets.hmacMatches(
                        PURPOSE, Arrays.copyOf(signed, BODY), Arrays.copyOfRange(signed, BODY, signed.length))) {
            return Optional.empty();
        }
        ByteBuffer body = ByteBuffer.wrap(signed);
        UUID bankId = new UUID(body.getLong(), body.getLong());
        return Optional.of(new Heard(bankId, new UUID(body.getLong(), body.getLong())));
    }
}
