package dev.parley.scheduling.candidate;

import dev.parley.platform.contact.Origin;
import dev.parley.platform.csv.CsvFile;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.job.Job;
import dev.parley.scheduling.job.Jobs;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Adds the candidates of a CSV file to a job: all good lines or, when the database fails, none. A bad line harms no
 * other. A dry run writes nothing.
 */
@ApplicationScoped
public class ImportCandidates {

    private static final List<String> NEEDED = List.of("name", "email");
    private static final List<String> OPTIONAL = List.of("mobile", "zone", "score");
    private static final int BATCH = 500;

    private final Jobs jobs;
    private final Persons persons;
    private final CandidateBatches batches;
    private final ContactEvents contacts;
    private final SchedulingSettings settings;
    private final InstantSource clock;

    ImportCandidates(
            Jobs jobs,
            Persons persons,
            CandidateBatches batches,
            ContactEvents contacts,
            SchedulingSettings settings,
            InstantSource clock) {
        this.jobs = jobs;
        this.persons = persons;
        this.batches = batches;
        this.contacts = contacts;
        this.settings = settings;
        this.clock = clock;
    }

    public ImportResponse importAll(Staff by, UUID jobId, byte[] csv, boolean dryRun) {
        List<CandidateRow> rows = judged(by, CsvFile.read(csv, NEEDED, OPTIONAL));
        Map<String, UUID> persons = dryRun ? Map.of() : persons(rows);
        return Attempts.inTransaction(() -> {
            Job job = jobs.owned(by, jobId);
            Set<String> fresh = dryRun ? unknown(job, rows) : write(job, rows, persons);
            return ImportResponse.of(
                    rows.stream().map(row -> row.as(outcome(row, fresh))).toList());
        });
    }

    private List<CandidateRow> judged(Staff by, List<CsvFile.Line> lines) {
        Origin origin = new Origin(by.zone(), settings.defaultZone());
        Set<String> seen = new HashSet<>();
        return lines.stream()
                .map(line -> CandidateRow.read(line, origin))
                .map(row -> row.isGood() && !seen.add(row.email()) ? row.repeated() : row)
                .toList();
    }

    private Set<String> unknown(Job job, List<CandidateRow> rows) {
        Set<String> emails = new HashSet<>();
        rows.stream().filter(CandidateRow::isGood).map(CandidateRow::email).forEach(emails::add);
        emails.removeAll(batches.known(job.ownerId(), emails));
        return emails;
    }

    private Map<String, UUID> persons(List<CandidateRow> rows) {
        Map<String, UUID> all = new HashMap<>();
        for (List<CandidateRow> batch : batchesOf(rows)) {
            List<String> emails = batch.stream().map(CandidateRow::email).toList();
            all.putAll(Attempts.inOwnTransaction(() -> persons.named(emails)));
        }
        return all;
    }

    private Set<String> write(Job job, List<CandidateRow> rows, Map<String, UUID> persons) {
        Instant now = clock.instant();
        Set<String> fresh = new HashSet<>();
        for (List<CandidateRow> batch : batchesOf(rows)) {
            fresh.addAll(write(job, batch, persons, now));
        }
        return fresh;
    }

    private Set<String> write(Job job, List<CandidateRow> rows, Map<String, UUID> persons, Instant now) {
        List<Candidate> candidates = rows.stream()
                .map(row -> new Candidate(job.ownerId(), persons.get(row.email()), row.details(), now))
                .toList();
        Set<String> fresh = batches.add(job.ownerId(), candidates, now);
        candidates.stream().filter(each -> fresh.contains(each.email())).forEach(contacts::changed);
        batches.match(job, rows, persons, now);
        return fresh;
    }

    /** The good ones by address, so that two imports of the same people wait for each other in the same order. */
    private static List<List<CandidateRow>> batchesOf(List<CandidateRow> rows) {
        List<CandidateRow> good = rows.stream()
                .filter(CandidateRow::isGood)
                .sorted(Comparator.comparing(CandidateRow::email))
                .toList();
        return IntStream.range(0, (good.size() + BATCH - 1) / BATCH)
                .mapToObj(n -> good.subList(n * BATCH, Math.min((n + 1) * BATCH, good.size())))
                .toList();
    }

    private static ImportResponse.Outcome outcome(CandidateRow row, Set<String> fresh) {
        if (!row.isGood()) {
            return ImportResponse.Outcome.FAILED;
        }
        return fresh.contains(row.email()) ? ImportResponse.Outcome.IMPORTED : ImportResponse.Outcome.UPDATED;
    }
}
