package dev.parley.scheduling.dashboard;

import dev.parley.scheduling.staff.Staff;
import jakarta.persistence.Query;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The interviews of a viewer as a source of SQL, always named {@code i}. Each takes the columns the query reads, so
 * that an index alone may answer it.
 */
record OwnRows(UUID viewer, boolean all) {

    private static final String SEATS = "interview_interviewer v JOIN interview o ON o.id = v.interview_id";

    static OwnRows of(Staff by) {
        return new OwnRows(by.id(), by.admin());
    }

    /** Those they own and those they sit in, each found by its own index and none twice; for an admin all of them. */
    String read(String... columns) {
        if (all) {
            return from(columns(columns, "", ""), "interview", null);
        }
        return "(" + select(columns(columns, "", ""), "interview", "owner_id = :viewer")
                + " UNION ALL "
                + select(columns(columns, "o.", "v."), SEATS, "v.person_id = :viewer AND o.owner_id <> :viewer")
                + ") i";
    }

    /** Only what the viewer may change. */
    String owned(String... columns) {
        return from(columns(columns, "", ""), "interview", all ? null : "owner_id = :viewer");
    }

    /** Only what the viewer holds, an admin too. */
    String held(String... columns) {
        return from(columns(columns, "o.", "v."), SEATS, "v.person_id = :viewer");
    }

    <Q extends Query> Q bind(Q query) {
        if (query.getParameters().stream().anyMatch(parameter -> "viewer".equals(parameter.getName()))) {
            query.setParameter("viewer", viewer);
        }
        return query;
    }

    /** The start is repeated beside each seat, where an index has it in order. */
    private static String columns(String[] columns, String interview, String seat) {
        return Arrays.stream(columns)
                .map(column -> ("starts_at".equals(column) ? seat : interview) + column)
                .collect(Collectors.joining(", "));
    }

    private static String from(String columns, String source, String condition) {
        return "(" + select(columns, source, condition) + ") i";
    }

    private static String select(String columns, String source, String condition) {
        return "SELECT " + columns + " FROM " + source + (condition == null ? "" : " WHERE " + condition);
    }
}
