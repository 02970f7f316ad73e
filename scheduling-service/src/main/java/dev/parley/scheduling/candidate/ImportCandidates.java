package dev.parley.scheduling.candidate;

import dev.parley.scheduling.job.Job;
import dev.parley.scheduling.job.Jobs;
import dev.parley.scheduling.person.Staff;
import dev.parley.scheduling.shared.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Adds the candidates of a CSV file to a job; a bad line harms no other. A dry run writes nothing. */
@ApplicationScoped
public class ImportCandidates {

    private static final List<String> NEEDED = List.of("name", "email");
    private static final List<String> OPTIONAL = List.of("mobile", "zone", "score");

    private final Jobs jobs;
    private final Candidates candidates;
    private final AddCandidate addCandidate;
    private final SchedulingSettings settings;

    ImportCandidates(Jobs jobs, Candidates candidates, AddCandidate addCandidate, SchedulingSettings settings) {
        this.jobs = jobs;
        this.candidates = candidates;
        this.addCandidate = addCandidate;
        this.settings = settings;
    }

    @Transactional
    public ImportResponse importAll(Staff by, UUID jobId, String csv, boolean dryRun) {
        Job job = jobs.owned(by, jobId);
        List<CandidateRow> rows = judged(CsvFile.read(csv, NEEDED, OPTIONAL));
        Set<String> known = known(rows);
        List<ImportResponse.Row> outcome = new ArrayList<>();
        for (CandidateRow row : rows) {
            if (!row.isGood()) {
                outcome.add(row.as(ImportResponse.Outcome.FAILED));
                continue;
            }
            if (!dryRun) {
                addCandidate.add(job, row.details(), row.score());
            }
            outcome.add(row.as(
                    known.contains(row.email()) ? ImportResponse.Outcome.UPDATED : ImportResponse.Outcome.IMPORTED));
        }
        return ImportResponse.of(outcome);
    }

    private List<CandidateRow> judged(List<CsvFile.Line> lines) {
        Set<String> seen = new HashSet<>();
        return lines.stream()
                .map(line -> CandidateRow.read(line, settings.defaultZone()))
                .map(row -> row.isGood() && !seen.add(row.email()) ? row.repeated() : row)
                .toList();
    }

    private Set<String> known(List<CandidateRow> rows) {
        List<String> emails = rows.stream()
                .filter(CandidateRow::isGood)
                .map(CandidateRow::email)
                .toList();
        return candidates.byEmails(emails).stream().map(Candidate::email).collect(Collectors.toSet());
    }
}
