package dev.parley.verification.cases;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.platform.id.Ids;
import dev.parley.platform.transaction.Attempts;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.person.RememberPerson;
import dev.parley.verification.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Creates cases. Each begins as pending. */
@ApplicationScoped
public class AddCase {

    private static final int BATCH = 500;

    private final Cases cases;
    private final CaseNumbers numbers;
    private final AnnounceCase announce;
    private final AuditLog audit;
    private final RememberPerson rememberPerson;
    private final InstantSource clock;

    AddCase(
            Cases cases,
            CaseNumbers numbers,
            AnnounceCase announce,
            AuditLog audit,
            RememberPerson rememberPerson,
            InstantSource clock) {
        this.cases = cases;
        this.numbers = numbers;
        this.announce = announce;
        this.audit = audit;
        this.rememberPerson = rememberPerson;
        this.clock = clock;
    }

    public UUID add(Staff by, NewCase wanted) {
        return addAll(by, List.of(wanted)).getFirst().id();
    }

    /** Creates all cases in the given order, or none. */
    public List<VerificationCase> addAll(Staff by, List<NewCase> wanted) {
        return Attempts.inTransaction(() -> {
            rememberPerson.rememberUnknown(by);
            Instant now = clock.instant();
            List<String> given = wanted.isEmpty() ? List.of() : numbers.next(wanted.size(), now);
            List<VerificationCase> added = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                NewCase each = wanted.get(i);
                added.add(new VerificationCase(
                        Ids.next(), given.get(i), each.type(), each.contact(), each.reference(), by.id(), now));
            }
            for (int from = 0; from < added.size(); from += BATCH) {
                write(by, added.subList(from, Math.min(from + BATCH, added.size())));
            }
            return added;
        });
    }

    /** Detaches them afterwards, because Hibernate would check all of them before each further statement. */
    private void write(Staff by, List<VerificationCase> added) {
        added.forEach(each -> announce.publish(CaseEvents.CASE_CREATED, each));
        cases.getEntityManager().unwrap(Session.class).setJdbcBatchSize(BATCH);
        cases.persist(added);
        cases.flush();
        if (added.size() > 1) {
            cases.getEntityManager().clear();
        }
        audit.created(added, by);
    }
}
