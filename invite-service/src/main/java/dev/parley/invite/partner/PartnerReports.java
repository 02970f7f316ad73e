package dev.parley.invite.partner;

import dev.parley.invite.profile.Profile;
import dev.parley.invite.profile.Profiles;
import dev.parley.platform.budget.Budgets;
import dev.parley.platform.id.Ids;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.problem.Problems;
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

/** Takes reports about people, and shows them to administrators. */
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
        List<PartnerReport> rows = find("order by createdAt desc, id")
                .range(page.offset(), page.offset() + page.limit() - 1)
                .list();
        return Page.of(present(rows), count(), page);
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
                        report.createdAt()))
                .toList();
    }

    private static String name(Map<UUID, Profile> people, UUID id) {
        return people.containsKey(id) ? people.get(id).name() : null;
    }
}
