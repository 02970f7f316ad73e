package dev.parley.invite.partner;

import dev.parley.invite.live.Busy;
import dev.parley.invite.profile.Profile;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.sql.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Lists the people with a complete profile who are open to invitations, those who are online first. Whoever blocked the
 * caller seems offline; whom the caller blocked is not listed.
 */
@ApplicationScoped
class ListPartners {

    private static final String SEEN_BY_ME = """
            FROM Profile p LEFT JOIN PresenceView v ON v.userId = p.userId AND v.status <> 'OFFLINE'
                AND NOT EXISTS (SELECT 1 FROM Block b WHERE b.pair.blockerId = p.userId AND b.pair.blockedId = :me)""";

    private static final String ONLINE_FIRST = """
             ORDER BY CASE v.status WHEN 'ONLINE' THEN 0 WHEN 'AWAY' THEN 1 ELSE 2 END, lower(p.name), p.userId""";

    private final EntityManager em;
    private final Busy busy;

    ListPartners(EntityManager em, Busy busy) {
        this.em = em;
        this.busy = busy;
    }

    @Transactional
    Page<PartnerResponse> list(PartnerFilter filter, PageRequest page, UUID me) {
        Where where = listed(me)
                .and("NOT EXISTS (SELECT 1 FROM Block b WHERE b.pair.blockerId = :me AND b.pair.blockedId = p.userId)")
                .containing("p.searchText LIKE :text ESCAPE '!'", "text", filter.text())
                .and("array_contains(p.skillKeys, :skill)", "skill", filter.skillKey())
                .and("array_contains(p.languageKeys, :language)", "language", filter.languageKey())
                .and("p.level = :level", "level", filter.wantedLevel());
        if (filter.online()) {
            where.and("v.userId IS NOT NULL");
        }
        List<PartnerResponse> items = found(where, ONLINE_FIRST, page.offset(), page.limit());
        return Page.of(items, count(where), page);
    }

    @Transactional
    PartnerResponse one(UUID userId, UUID me) {
        Where where = listed(me).and("p.userId = :id", "id", userId);
        return found(where, "", 0, 1).stream().findFirst().orElseThrow(() -> Problems.notFound("partner"));
    }

    private static Where listed(UUID me) {
        return Where.in(SEEN_BY_ME).and("p.complete AND p.open").and("p.userId <> :me", "me", me);
    }

    private List<PartnerResponse> found(Where where, String order, int from, int most) {
        var query = em.createQuery("SELECT p AS profile, v.status AS status " + where.text() + order, Tuple.class);
        bind(where, query);
        List<Tuple> rows = query.setFirstResult(from).setMaxResults(most).getResultList();
        Set<UUID> busyOnes = busy.among(rows.stream()
                .filter(row -> row.get("status", String.class) != null)
                .map(row -> row.get("profile", Profile.class).userId())
                .toList());
        return rows.stream()
                .map(row -> {
                    Profile profile = row.get("profile", Profile.class);
                    return PartnerResponse.of(
                            profile,
                            busyOnes.contains(profile.userId())
                                    ? Availability.BUSY
                                    : Availability.of(row.get("status", String.class)));
                })
                .toList();
    }

    private long count(Where where) {
        var query = em.createQuery("SELECT count(*) " + where.text(), Long.class);
        bind(where, query);
        return query.getSingleResult();
    }

    private static void bind(Where where, Query query) {
        where.values().forEach(query::setParameter);
    }
}
