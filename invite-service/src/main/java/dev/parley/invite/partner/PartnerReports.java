package dev.parley.invite.partner;

import dev.parley.invite.profile.Profile;
import dev.parley.invite.profile.Profiles;
import dev.parley.platform.budget.Budgets;
import dev.parley.platform.id.Ids;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes reports about people, and shows them to administrators, who close them. */
@ApplicationScoped
class PartnerReports implements PanacheRepositoryBase<PartnerReport, UUID> {

    private static final Logger LOG = Logger.getLogger(PartnerReports.class);

    private final Profiles profiles;
    private final Budgets budgets;
    private final PartnerSettings settings;
    private final InstantSource clock;

    PartnerReports(Profiles profiles, Budgets budgets, PartnerSettings settings, InstantSource clock) {
        this.profiles = profiles;
        this.budgets = budgets;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    ReportResponse take(UUID reported, String reason, UUID me) {
        if (reported.equals(me) || profiles.findById(reported) == null) {
            throw Problems.notFound("partner");
        }
        budgets.spend(
                "partner-report " + me,
                settings.reportsPerDay(),
                Duration.ofDays(1),
                "You reported several people today. Write to the administrator if it cannot wait.");
        PartnerReport report = new PartnerReport(Ids.next(), me, reported, reason, clock.instant());
        persist(report);
        LOG.infof("a person was reported security=partner-report");
        return present(List.of(report)).getFirst();
    }

    @Transactional
    Page<ReportResponse> page(PageRequest page) {
        List<PartnerReport> rows = find("order by case when closedAt is null then 0 else 1 end, createdAt desc, id")
                .range(page.offset(), page.offset() + page.limit() - 1)
                .list();
        return Page.of(present(rows), count(), page);
    }

    /** The first administrator counts; what they noted stays as it is. */
    @Transactional
    ReportResponse close(UUID id, String note, Caller by) {
        int closed = update(
                "closedAt = ?1, closedBy = ?2, closedByName = ?3, note = ?4 where id = ?5 and closedAt is null",
                clock.instant(),
                by.id(),
                by.name(),
                note,
                id);
        PartnerReport report = findByIdOptional(id).orElseThrow(() -> Problems.notFound("report"));
        if (closed == 0) {
            throw Problems.of("conflict", "This report was closed already.").with("state", "closed");
        }
        LOG.infof("a report of a person was closed security=partner-report");
        return present(List.of(report)).getFirst();
    }

    private List<ReportResponse> present(List<PartnerReport> rows) {
        Map<UUID, Profile> people = profiles.byId(rows.stream()
                .flatMap(report -> Stream.of(report.reporterId(), report.reportedId()))
                .distinct()
                .toList());
        return rows.stream()
                .map(report -> new ReportResponse(
                        report.id(),
                        report.reportedId(),
                        name(people, report.reportedId()),
                        report.reporterId(),
                        name(people, report.reporterId()),
                        report.reason(),
                        report.createdAt(),
                        report.closedAt(),
                        report.closedBy(),
                        report.closedByName(),
                        report.note()))
                .toList();
    }

    private static String name(Map<UUID, Profile> people, UUID id) {
        return people.containsKey(id) ? people.get(id).name() : null;
    }
}
