package dev.parley.invite.question;

import dev.parley.invite.question.QuestionImportResponse.Row;
import dev.parley.platform.csv.CsvFile;
import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.text.OutsideText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds the questions of a CSV file to the sets that it names. Those that a set has already are left alone. */
@ApplicationScoped
class ImportQuestions {

    private static final List<String> COLUMNS = List.of("set", "question");
    private static final int MOST = 200;

    private final QuestionSets sets;
    private final InstantSource clock;

    ImportQuestions(QuestionSets sets, InstantSource clock) {
        this.sets = sets;
        this.clock = clock;
    }

    @Transactional
    QuestionImportResponse importAll(byte[] csv) {
        List<Row> failed = new ArrayList<>();
        Map<String, Wanted> byTitle = new LinkedHashMap<>();
        for (CsvFile.Line line : CsvFile.read(csv, COLUMNS, List.of())) {
            List<FieldProblem> problems = problems(line);
            if (problems.isEmpty()) {
                String title = line.text("set");
                byTitle.computeIfAbsent(QuestionSet.titleKey(title), key -> new Wanted(title))
                        .add(line);
            } else {
                failed.add(new Row(line.number(), problems));
            }
        }
        return write(byTitle.values().stream().toList(), failed);
    }

    private QuestionImportResponse write(List<Wanted> wanted, List<Row> failed) {
        int fresh = 0;
        int added = 0;
        int known = 0;
        Instant now = clock.instant();
        for (Wanted want : wanted) {
            QuestionSet set = sets.lockTitled(want.title).orElse(null);
            if (set == null) {
                set = new QuestionSet(Ids.next(), want.title, now);
                sets.persistAndFlush(set);
                fresh++;
            }
            Set<String> texts = set.questions().stream().map(Question::text).collect(Collectors.toSet());
            List<Question> more = new ArrayList<>();
            for (Map.Entry<String, Long> question : want.lineByText.entrySet()) {
                if (texts.contains(question.getKey())) {
                    known++;
                } else if (texts.size() + more.size() == MOST) {
                    failed.add(new Row(
                            question.getValue(),
                            List.of(new FieldProblem(
                                    "set", "too-many", "the set has " + MOST + " questions, which is the most"))));
                } else {
                    more.add(new Question(Ids.next(), question.getKey()));
                }
            }
            set.add(more, now);
            added += more.size();
        }
        return new QuestionImportResponse(fresh, added, known, failed);
    }

    private static List<FieldProblem> problems(CsvFile.Line line) {
        List<FieldProblem> problems = new ArrayList<>();
        line.problem().ifPresent(problems::add);
        if (line.isReadable()) {
            check(line.text("set"), "set", 200, problems);
            check(line.text("question"), "question", 1_000, problems);
        }
        return problems;
    }

    private static void check(String text, String field, int most, List<FieldProblem> problems) {
        if (text == null) {
            problems.add(new FieldProblem(field, "required", "must not be empty"));
        } else if (OutsideText.length(text) > most) {
            problems.add(new FieldProblem(field, "out-of-bounds", "must not be longer than " + most + " characters"));
        }
    }

    /** What the file has for one set: each question once, with its first line. */
    private static final class Wanted {

        private final String title;
        private final Map<String, Long> lineByText = new LinkedHashMap<>();

        Wanted(String title) {
            this.title = title;
        }

        void add(CsvFile.Line line) {
            lineByText.putIfAbsent(line.text("question"), line.number());
        }
    }
}
