package dev.parley.meeting.bank;

import dev.parley.meeting.bank.CsvResponse.Row;
import dev.parley.meeting.job.KnownJobs;
import dev.parley.platform.csv.CsvFile;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.security.Caller;
import dev.parley.platform.text.OutsideText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the questions of a CSV file for the form, which saves them or not. */
@ApplicationScoped
class ReadCsv {

    private static final List<String> NEEDED = List.of("question");
    private static final String THINK = "thinkSeconds";
    private static final String ANSWER = "answerSeconds";
    private static final String TAKES = "takes";
    private static final String SPOKEN = "spoken";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,6}");

    private final KnownJobs jobs;

    ReadCsv(KnownJobs jobs) {
        this.jobs = jobs;
    }

    @Transactional
    CsvResponse read(Caller by, UUID jobId, byte[] csv) {
        jobs.owned(by, jobId);
        List<Row> rows = new ArrayList<>();
        for (CsvFile.Line line : CsvFile.read(csv, NEEDED, List.of(THINK, ANSWER, TAKES, SPOKEN))) {
            rows.add(row(line));
        }
        return CsvResponse.of(rows);
    }

    private static Row row(CsvFile.Line line) {
        List<FieldProblem> problems = new ArrayList<>();
        line.problem().ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return Row.failed(line.number(), null, problems);
        }
        String text = text(line, problems);
        Integer think = number(line, THINK, 5, 1_800, problems);
        Integer answer = number(line, ANSWER, 10, 1_800, problems);
        Integer takes = number(line, TAKES, 1, QuestionsOf.MOST_TAKES, problems);
        boolean spoken = isSpoken(line, problems);
        if (!problems.isEmpty()) {
            return Row.failed(line.number(), text, problems);
        }
        return Row.read(
                line.number(),
                new CsvResponse.Question(
                        text,
                        think == null ? null : Duration.ofSeconds(think),
                        answer == null ? QuestionsOf.ANSWER_LIMIT : Duration.ofSeconds(answer),
                        Objects.requireNonNullElse(takes, QuestionsOf.takes(think != null)),
                        spoken));
    }

    private static String text(CsvFile.Line line, List<FieldProblem> problems) {
        String text = line.text("question");
        if (text == null) {
            problems.add(new FieldProblem("question", "required", "must not be empty"));
        } else if (OutsideText.length(text) > 2_000) {
            problems.add(new FieldProblem("question", "out-of-bounds", "must not be longer than 2000 characters"));
        }
        return text;
    }

    private static boolean isSpoken(CsvFile.Line line, List<FieldProblem> problems) {
        String value = line.value(SPOKEN);
        if (value == null || value.equalsIgnoreCase("yes")) {
            return true;
        }
        if (!value.equalsIgnoreCase("no")) {
            problems.add(new FieldProblem(SPOKEN, "malformed", "must be yes or no"));
        }
        return false;
    }

    /** Null when it is left out, or wrong. */
    private static Integer number(CsvFile.Line line, String column, int least, int most, List<FieldProblem> problems) {
        String value = line.value(column);
        if (value == null) {
            return null;
        }
        if (WHOLE_NUMBER.matcher(value).matches()
                && Integer.parseInt(value) >= least
                && Integer.parseInt(value) <= most) {
            return Integer.valueOf(value);
        }
        problems.add(new FieldProblem(column, "out-of-bounds", "must be a whole number from " + least + " to " + most));
        return null;
    }
}
