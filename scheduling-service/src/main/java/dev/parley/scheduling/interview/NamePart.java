package dev.parley.scheduling.interview;

import java.util.Locale;

/** Interviews by a part of the candidate's name, of the job's title or of its company. */
final class NamePart {

    /** Reads the names of those interviews alone that fulfil all other conditions. */
    private static final String ONE_BY_ONE = """
            ((SELECT lower(c.name) LIKE :q ESCAPE '!' FROM candidate c WHERE c.id = i.candidate_id)
             OR (SELECT lower(j.title) LIKE :q ESCAPE '!' OR lower(j.company_name) LIKE :q ESCAPE '!'
                 FROM job j WHERE j.id = i.job_id))""";

    /** PostgreSQL may read all names first, which is less work than to look them up for all interviews. */
    private static final String TOGETHER = """
            (EXISTS (SELECT FROM candidate c WHERE c.id = i.candidate_id AND lower(c.name) LIKE :q ESCAPE '!')
             OR EXISTS (SELECT FROM job j WHERE j.id = i.job_id AND (lower(j.title) LIKE :q ESCAPE '!'
                        OR lower(j.company_name) LIKE :q ESCAPE '!')))""";

    private NamePart() {}

    /** @param amongFew the list is of a small part of all interviews */
    static String condition(boolean amongFew) {
        return amongFew ? ONE_BY_ONE : TOGETHER;
    }

    /** Null if nothing is searched for. */
    static String pattern(String part) {
        return part == null || part.isBlank()
                ? null
                : "%" + part.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
