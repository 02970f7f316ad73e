package dev.parley.scheduling.screening;

import dev.parley.contracts.screening.MatchResult;
import dev.parley.contracts.screening.ScreeningEvents;
import dev.parley.platform.contact.ContactReader;
import dev.parley.platform.contact.Origin;
import dev.parley.platform.event.AmbiguousEvent;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.event.UnreadableEvent;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.scheduling.candidate.AddCandidate;
import dev.parley.scheduling.candidate.CandidateRequest;
import dev.parley.scheduling.job.Job;
import dev.parley.scheduling.job.Jobs;
import dev.parley.scheduling.shared.SchedulingSettings;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a screening result: adds the candidate to the job and stores the score. Changes no toggle. */
@ApplicationScoped
public class TakeMatchResult implements EventHandler {

    private final Inbox inbox;
    private final Jobs jobs;
    private final AddCandidate addCandidate;
    private final Validator validator;
    private final SchedulingSettings settings;

    TakeMatchResult(
            Inbox inbox, Jobs jobs, AddCandidate addCandidate, Validator validator, SchedulingSettings settings) {
        this.inbox = inbox;
        this.jobs = jobs;
        this.addCandidate = addCandidate;
        this.validator = validator;
        this.settings = settings;
    }

    @Incoming("match-results")
    @Blocking
    void take(ConsumerRecord<String, String> event) {
        inbox.receive(event, this);
    }

    @Override
    public String purpose() {
        return "match-result";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone() || !ScreeningEvents.CANDIDATE_SCREENED.equals(event.type())) {
            return;
        }
        MatchResult result = event.dataAs(MatchResult.class);
        CandidateRequest candidate = valid(result, event.sequence());
        addCandidate.screened(job(result), candidate, event.sequence());
    }

    private CandidateRequest valid(MatchResult result, long sequence) {
        MatchResult.Candidate from = result.candidate();
        if (from == null || result.matchId() == null || sequence < 1) {
            throw new UnreadableEvent("A result has a matchId, a candidate and a sequence from 1 on");
        }
        var request = new CandidateRequest(
                from.name(), from.email(), from.mobile(), from.zone(), from.locale(), null, result.score(), null);
        String wrong = Stream.concat(
                        validator.validate(request).stream()
                                .map(ConstraintViolation::getPropertyPath)
                                .map(Object::toString),
                        unusable(from))
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
        if (!wrong.isEmpty()) {
            throw new UnreadableEvent("Not valid of the candidate: " + wrong);
        }
        return request;
    }

    /** Contact fields that are unusable. */
    private Stream<String> unusable(MatchResult.Candidate from) {
        ContactReader contact = new ContactReader();
        contact.neededEmail("email", from.email());
        contact.mobile(
                "mobile", from.mobile(), new Origin(null, settings.defaultZone()).of(from.zone(), from.locale()));
        return contact.problems().stream().map(FieldProblem::field);
    }

    /** The job may be created later. The result is parked, and can be replayed then. */
    private Job job(MatchResult result) {
        List<Job> found = jobs.byExternalId(result.externalId()).stream()
                .filter(job -> result.ownerId() == null || job.ownerId().equals(result.ownerId()))
                .toList();
        if (found.isEmpty()) {
            throw new UnreadableEvent("No job has the externalId " + result.externalId());
        }
        if (found.size() > 1) {
            throw new AmbiguousEvent(found.size() + " recruiters have a job with the externalId " + result.externalId()
                    + ": the result must name its ownerId");
        }
        return found.getFirst();
    }
}
