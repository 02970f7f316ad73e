package dev.parley.scheduling.dashboard;

import dev.parley.scheduling.person.Staff;
import jakarta.persistence.Query;

import java.util.UUID;

/**
 * The interviews of a viewer as a source of SQL: those they own and those they sit in, each found by its own
 * index and none twice; for an admin all of them.
 */
record OwnRows(UUID viewer, boolean all) {

    static OwnRows of(Staff by) {
        return new OwnRows(by.id(), by.admin());
    }

    /** @param columns what the query reads, so that an index alone may answer it */
    String read(String columns) {
        return all ? "(SELECT " + columns + " FROM interview) i" : """
                (SELECT %1$s FROM interview WHERE owner_id = :viewer
                 UNION ALL
                 SELECT %1$s FROM interview
                 WHERE owner_id <> :viewer
                   AND id IN (SELECT interview_id FROM interview_interviewer WHERE person_id = :viewer)) i""".formatted(columns);
    }

    /** Only what the viewer may change. */
    String owned(String columns) {
        return "(SELECT " + columns + " FROM interview" + (all ? "" : " WHERE owner_id = :viewer") + ") i";
    }

    <Q extends Query> Q bind(Q query) {
        if (!all) {
            query.setParameter("viewer", viewer);
        }
        return query;
    }
}
