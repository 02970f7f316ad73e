package dev.parley.meeting.selfpaced;

import dev.parley.meeting.bank.BankQuestion;
import dev.parley.meeting.interview.Interview;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What others may read of a run, as it is at this moment. */
@ApplicationScoped
public class ReadRun {

    private final LoadProgress load;
    private final Answers answers;

    ReadRun(LoadProgress load, Answers answers) {
        this.load = load;
        this.answers = answers;
    }

    /** Empty while the candidate has not begun. */
    public Optional<Begun> of(Interview interview) {
        return load.read(interview)
                .map(progress -> new Begun(
                        progress.run(), progress.questions(), progress.answers().toList()));
    }

    /** Given answers by their ids; what time alone has changed since they were stored is not in them. */
    public Map<UUID, Answer> stored(Collection<UUID> answerIds) {
        return answers.list("id in ?1", answerIds).stream().collect(Collectors.toMap(Answer::id, Function.identity()));
    }

    public record Begun(SelfPacedRun run, List<BankQuestion> questions, List<Answer> answers) {}
}
