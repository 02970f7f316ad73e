package dev.parley.scheduling.candidate;

import dev.parley.platform.contact.Origin;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.job.Job;
import dev.parley.scheduling.job.Jobs;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Adds a candidate to a job. An address that the job's owner knows is the same candidate, whose details stay as they are. */
@ApplicationScoped
public class AddCandidate {

    private final Candidates candidates;
    private final Persons persons;
    private final Matches matches;
    private final Jobs jobs;
    private final ContactEvents contacts;
    private final SchedulingSettings settings;
    private final InstantSource clock;

    AddCandidate(
            Candidates candidates,
            Persons persons,
            Matches matches,
            Jobs jobs,
            ContactEvents contacts,
            SchedulingSettings settings,
            InstantSource clock) {
        this.candidates = candidates;
        this.persons = persons;
        this.matches = matches;
        this.jobs = jobs;
        this.contacts = contacts;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param isNew false when the owner of the job knew the address */
    public record Added(UUID id, boolean isNew) {}

    public Added add(Staff by, CandidateRequest request) {
        if (request.jobId() == null) {
            throw Invalid.field("jobId", "required", "must name the candidate's job");
        }
        CandidateDetails details = request.details(new Origin(by.zone(), settings.defaultZone()));
        UUID person = Attempts.inOwnTransaction(() -> persons.named(details.email()));
        return Attempts.inTransaction(() -> add(jobs.owned(by, request.jobId()), person, details, request.score()));
    }

    /** A result of a screening; of several for the same candidate and job the one with the highest sequence stays. */
    @Transactional
    public void screened(Job job, CandidateRequest request, long sequence) {
        CandidateDetails details = request.details(new Origin(null, settings.defaultZone()));
        UUID person = persons.named(details.email());
        Candidate candidate =
                candidates.cardOf(job.ownerId(), person).orElseGet(() -> create(job.ownerId(), person, details));
        Match match = matches.lock(job.id(), candidate.id()).orElseGet(() -> match(job, candidate));
        match.screened(request.score(), sequence);
        matches.flush();
    }

    private Added add(Job job, UUID person, CandidateDetails details, Double score) {
        Optional<Candidate> known = candidates.cardOf(job.ownerId(), person);
        Candidate candidate = known.orElseGet(() -> create(job.ownerId(), person, details));
        Match match = matches.of(job.id(), candidate.id()).orElseGet(() -> match(job, candidate));
        match.score(score);
        matches.flush();
        return new Added(candidate.id(), known.isEmpty());
    }

    private Candidate create(UUID ownerId, UUID person, CandidateDetails details) {
        Candidate candidate = new Candidate(ownerId, person, details, clock.instant());
        candidates.persistAndFlush(candidate);
        contacts.changed(candidate);
        return candidate;
    }

    private Match match(Job job, Candidate candidate) {
        Match match = new Match(job, candidate, clock.instant());
        matches.persist(match);
        return match;
    }
}
