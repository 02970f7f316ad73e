package dev.parley.verification.cases;

import dev.parley.verification.person.People;
import dev.parley.verification.person.Person;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Presents cases to staff. */
@ApplicationScoped
public class PresentCases {

    private final People people;
    private final InstantSource clock;

    PresentCases(People people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    RecordResponse one(VerificationCase it) {
        return all(List.of(it)).getFirst();
    }

    List<RecordResponse> all(List<VerificationCase> cases) {
        Map<UUID, Person> named = people.byIds(cases.stream()
                .flatMap(each -> Stream.of(each.vendorId(), each.reviewerId()))
                .toList());
        Instant now = clock.instant();
        return cases.stream().map(each -> response(each, named, now)).toList();
    }

    private static RecordResponse response(VerificationCase c, Map<UUID, Person> named, Instant now) {
        Contact contact = c.contact();
        return new RecordResponse(
                c.id(),
                c.caseNumber(),
                c.type().wire(),
                c.status().wire(),
                c.status() == CaseStatus.CANDIDATE_ASSIGNED ? c.link().isExpired(now) : null,
                contact.name(),
                contact.email(),
                contact.mobile(),
                contact.zone(),
                contact.locale(),
                c.vendorId(),
                name(named, c.vendorId()),
                c.isReviewDelegated(),
                c.reviewerId(),
                name(named, c.reviewerId()),
                c.ownerId(),
                c.link().expiresAt(),
                c.link().openedAt(),
                c.draftStartedAt(),
                c.submittedAt(),
                c.decidedAt(),
                c.decisionReason(),
                c.resubmissions(),
                c.resends(),
                c.link().freshRequestedAt(),
                c.link().lastSentAt(),
                c.reference(),
                c.erasedAt(),
                c.createdAt(),
                c.updatedAt(),
                c.version());
    }

    private static String name(Map<UUID, Person> named, UUID id) {
        return id == null || !named.containsKey(id) ? null : named.get(id).name();
    }
}
