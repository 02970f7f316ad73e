package dev.parley.scheduling.staff;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.sql.Where;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.OrderingMode;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class StaffMembers implements PanacheRepositoryBase<StaffMember, UUID> {

    /** @param ids empty: all */
    public Page<StaffMember> interviewers(String text, Collection<UUID> ids, PageRequest page) {
        Where where = Where.in("FROM StaffMember p")
                .and("p.interviewer")
                .and("p.id IN :ids", "ids", ids.isEmpty() ? null : ids)
                .containing("lower(p.name) LIKE :q ESCAPE '!' OR lower(p.email) LIKE :q ESCAPE '!'", "q", text);
        var query = find(where.text(), Sort.by("p.name").and("p.id"), where.values());
        return Page.of(query.page(page.page() - 1, page.limit()).list(), query.count(), page);
    }

    /** Asks the database only for those whom the transaction has not read. */
    public Map<UUID, StaffMember> byIds(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .findMultiple(StaffMember.class, List.copyOf(ids), SessionCheckMode.ENABLED, OrderingMode.UNORDERED)
                .stream()
                .collect(Collectors.toMap(StaffMember::id, Function.identity()));
    }

    List<StaffMember> interviewersBut(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("interviewer and id not in ?1", ids);
    }
}
