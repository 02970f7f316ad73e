package dev.parley.meeting.selfpaced;

import dev.parley.meeting.bank.BankQuestion;
import dev.parley.meeting.interview.Interview;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;

/** What others may read of a run, as it is at this moment. */
@ApplicationScoped
public class ReadRun {

    private final LoadProgress load;

    ReadRun(LoadProgress load) {
        this.load = load;
    }

    /** Empty while the candidate has not begun. */
    public Optional<Begun> of(Interview interview) {
        return load.read(interview)
                .map(progress -> new Begun(
                        progress.run(), progress.questions(), progress.answers().toList()));
    }

    public record Begun(SelfPacedRun run, List<BankQuestion> questions, List<Answer> answers) {}
}
