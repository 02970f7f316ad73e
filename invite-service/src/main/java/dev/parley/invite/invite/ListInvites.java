package dev.parley.invite.invite;

import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists the invites of the caller's interviews, or all for an admin. */
@ApplicationScoped
class ListInvites {

    private final Invites invites;
    private final InterviewViews interviews;
    private final PresentInvite present;
    private final InstantSource clock;

    ListInvites(Invites invites, InterviewViews interviews, PresentInvite present, InstantSource clock) {
        this.invites = invites;
        this.interviews = interviews;
        this.present = present;
        this.clock = clock;
    }

    @Transactional
    Page<InviteResponse> list(InviteFilter filter, PageRequest page, Caller caller) {
        List<String> clauses = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        add(clauses, values, "ownerId = :owner", "owner", caller.isAdmin() ? null : caller.id());
        add(clauses, values, "interviewId = :interview", "interview", filter.interviewId());
        add(clauses, values, "jobId = :job", "job", filter.jobId());
        add(clauses, values, "email = :email", "email", filter.wantedEmail());
        add(clauses, values, textClause(), "pattern", filter.pattern());
        if (Boolean.TRUE.equals(filter.extensionRequested())) {
            clauses.add("id in (select r.inviteId from ExtensionRow r where r.status = 'open')");
        }
        addStatus(clauses, values, filter.wantedStatus());
        String where = String.join(" and ", clauses);
        List<Invite> rows = invites.find(where + " order by createdAt desc, id", values)
                .range(page.offset(), page.offset() + page.limit() - 1)
                .list();
        return Page.of(present(rows, caller), invites.count(where, values), page);
    }

    @Transactional
    InviteResponse one(Invite invite, Caller caller) {
        return present(List.of(invite), caller).getFirst();
    }

    List<InviteResponse> present(List<Invite> rows, Caller caller) {
        Map<UUID, InterviewView> known = interviews.byId(
                rows.stream().map(Invite::interviewId).distinct().toList());
        return present.present(rows, known, caller);
    }

    private void addStatus(List<String> clauses, Map<String, Object> values, InviteStatus wanted) {
        if (wanted == null) {
            return;
        }
        switch (wanted) {
            case PENDING -> add(clauses, values, "status = :status and expiresAt > :now", "now", clock.instant());
            case EXPIRED ->
                add(
                        clauses,
                        values,
                        "(status = :status or status = :lapsed and expiresAt <= :now)",
                        "now",
                        clock.instant());
            default -> clauses.add("status = :status");
        }
        values.put("status", wanted);
        if (wanted == InviteStatus.EXPIRED) {
            values.put("lapsed", InviteStatus.PENDING);
        }
    }

    private static String textClause() {
        return "(lower(email) like :pattern escape '!' or lower(name) like :pattern escape '!'"
                + " or interviewId in (select v.interviewId from InterviewView v"
                + " where lower(v.jobTitle) like :pattern escape '!' or lower(v.companyName) like :pattern escape '!'))";
    }

    private static void add(
            List<String> clauses, Map<String, Object> values, String clause, String name, Object value) {
        if (value != null) {
            clauses.add(clause);
            values.put(name, value);
        }
    }
}
