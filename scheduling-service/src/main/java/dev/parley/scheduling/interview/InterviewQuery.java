package dev.parley.scheduling.interview;

import dev.parley.platform.page.Cursor;
import dev.parley.scheduling.staff.Staff;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The SQL of a list of interviews. Whoever owns some, sits in others and reviews more reads three branches, each in the
 * order of an index of its own; a condition with OR would read everything. Behind a cursor a page costs the same at any depth.
 */
final class InterviewQuery {

    private static final String SEATS = "interview_interviewer";
    private static final String REVIEWERS = "interview_reviewer";
    private static final String OF_INTERVIEWER = "v.person_id = :interviewer";

    private final Map<String, Object> values = new HashMap<>();
    private final List<Branch> branches = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final InterviewOrder order;
    private final Cursor after;

    /**
     * The rows one viewer sees for one reason, read from the table whose index has the order.
     *
     * @param people table whose rows are people of an interview, or null
     * @param mode   null: any
     */
    private record Branch(String condition, String people, InterviewMode mode) {

        static Branch ofInterviews(String condition) {
            return new Branch(condition, null, null);
        }

        /** @param people table of the people of an interview, which repeats its times */
        static Branch ofPeople(String people, String condition) {
            return new Branch(condition, people, null);
        }

        Branch of(InterviewMode only) {
            return new Branch(condition, people, only);
        }

        String source() {
            return people == null ? "interview i" : people + " v JOIN interview i ON i.id = v.interview_id";
        }

        String id() {
            return people == null ? "i.id" : "v.interview_id";
        }

        String start() {
            return (people == null ? "i." : "v.") + "starts_at";
        }

        String at(InterviewOrder order) {
            return (people == null ? "i." : "v.") + order.column();
        }
    }

    /**
     * @param name    how a part of a name is searched for
     * @param longest no live interview lasts longer: where the index need not be read
     */
    InterviewQuery(Staff by, InterviewFilter filter, NamePart name, Duration longest) {
        this.order = filter.order();
        this.after = filter.after();
        branches(by, filter);
        filter(filter);
        and(name.condition(), "q", NamePart.pattern(filter.text()));
        if (filter.from() != null) {
            reachBack(filter.from().minus(longest));
        }
    }

    /** Of the count, which knows no cursor. */
    Map<String, Object> countValues() {
        return values;
    }

    Map<String, Object> values() {
        Map<String, Object> all = new HashMap<>(values);
        if (after != null) {
            all.put("at", after.at());
            all.put("after", after.id());
        }
        if (isImpliedBelow("to")) {
            all.remove("to");
        }
        if (isImpliedAbove("reach")) {
            all.remove("reach");
        }
        return all;
    }

    /** Ids in the order of the list, with the instants they are sorted by. */
    String page(int offset, int limit) {
        String sorted = order.sorted("at", "id") + " LIMIT ";
        String rows = branches.stream()
                .map(branch -> "(SELECT " + branch.id() + " AS id, " + branch.at(order) + " AS at FROM "
                        + branch.source() + " WHERE " + where(branch, true) + sorted + (offset + limit) + ")")
                .collect(Collectors.joining(" UNION ALL "));
        return "SELECT id, at FROM (" + rows + ") AS found" + sorted + limit + (offset == 0 ? "" : " OFFSET " + offset);
    }

    String count() {
        return "SELECT "
                + branches.stream()
                        .map(branch ->
                                "(SELECT count(*) FROM " + branch.source() + " WHERE " + where(branch, false) + ")")
                        .collect(Collectors.joining(" + "));
    }

    private String where(Branch branch, boolean keyset) {
        List<String> all = new ArrayList<>();
        all.add(branch.condition());
        all.addAll(conditions);
        all.add(order.present(branch.at(order)));
        if (values.containsKey("to") && !(keyset && isImpliedBelow("to"))) {
            all.add(branch.start() + " < :to");
        }
        if (branch.mode() == InterviewMode.LIVE) {
            all.add("i.mode = 'LIVE'");
            if (!(keyset && isImpliedAbove("reach"))) {
                all.add(branch.start() + " > :reach");
            }
        } else if (branch.mode() == InterviewMode.SELF_PACED) {
            all.add("i.mode = 'SELF_PACED'");
        }
        if (keyset && after != null) {
            all.add(order.behind(branch.at(order), branch.id()));
        }
        return String.join(" AND ", all);
    }

    /**
     * Beside a wider bound of the same column an index is entered at the wider one and read up to the cursor, so what
     * the cursor implies is left out.
     */
    private boolean isImpliedAbove(String bound) {
        return after != null
                && values.containsKey(bound)
                && order == InterviewOrder.STARTS
                && after.at().isAfter((Instant) values.get(bound));
    }

    private boolean isImpliedBelow(String bound) {
        return after != null
                && values.containsKey(bound)
                && order == InterviewOrder.STARTS_LAST
                && after.at().isBefore((Instant) values.get(bound));
    }

    private void branches(Staff by, InterviewFilter filter) {
        boolean bySeat = filter.interviewerId() != null;
        put("interviewer", filter.interviewerId());
        if (by.admin()) {
            branches.add(bySeat ? Branch.ofPeople(SEATS, OF_INTERVIEWER) : Branch.ofInterviews("TRUE"));
            return;
        }
        values.put("viewer", by.id());
        branches.add(
                bySeat
                        ? Branch.ofPeople(SEATS, OF_INTERVIEWER + " AND i.owner_id = :viewer")
                        : Branch.ofInterviews("i.owner_id = :viewer"));
        String ofOthers = "v.person_id = :viewer AND i.owner_id <> :viewer";
        if (bySeat) {
            branches.add(Branch.ofPeople(
                    SEATS,
                    ofOthers + " AND EXISTS (SELECT FROM interview_interviewer o WHERE o.interview_id = i.id"
                            + " AND o.person_id = :interviewer)"));
        } else {
            branches.add(Branch.ofPeople(SEATS, ofOthers));
            branches.add(Branch.ofPeople(REVIEWERS, ofOthers));
        }
    }

    /** What overlaps a range may have begun before it: a live one not long before, a self-paced one any time. */
    private void reachBack(Instant reach) {
        values.put("reach", reach);
        List<Branch> anyMode = List.copyOf(branches);
        branches.clear();
        anyMode.forEach(
                branch -> branches.addAll(List.of(branch.of(InterviewMode.LIVE), branch.of(InterviewMode.SELF_PACED))));
    }

    private void filter(InterviewFilter filter) {
        and("i.job_id = :job", "job", filter.jobId());
        and("i.candidate_id = :candidate", "candidate", filter.candidateId());
        and("i.status IN (:status)", "status", filter.statusNames());
        and("i.mode = :mode", "mode", filter.modeName());
        and("i.ends_at > :from", "from", filter.from());
        put("to", filter.to());
    }

    private void and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private void put(String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
