package dev.parley.scheduling.interview;

import java.util.Locale;

/** How interviews are found by a part of the candidate's name, of the job's title or of its company. */
enum NamePart {

    /** Among the interviews of few people or jobs: reads the names of those that fulfil all other conditions. */
    ONE_BY_ONE("""
            ((SELECT <candidate> FROM candidate c WHERE c.id = i.candidate_id)
             OR (SELECT <job> FROM job j WHERE j.id = i.job_id))"""),

    /** Among all, by what many are called: PostgreSQL may read all names first, or stop as soon as a page is full. */
    TOGETHER("""
            (EXISTS (SELECT FROM candidate c WHERE c.id = i.candidate_id AND <candidate>)
             OR EXISTS (SELECT FROM job j WHERE j.id = i.job_id AND <job>))"""),

    /** Among all, by what few are called: an index of the parts of names leads to their interviews. */
    FROM_THE_NAME("""
            i.id = ANY (ARRAY(
                SELECT named.id FROM candidate c JOIN interview named ON named.candidate_id = c.id WHERE <candidate>
                UNION
                SELECT named.id FROM job j JOIN interview named ON named.job_id = j.id WHERE <job>))""");

    /** Whether few are called so; stops to count when they are many. */
    static final String ARE_FEW = withNames("""
            SELECT (SELECT count(*) FROM (SELECT FROM candidate c WHERE <candidate> LIMIT 5000) AS named) < 5000
               AND (SELECT count(*) FROM (SELECT FROM job j JOIN interview i ON i.job_id = j.id WHERE <job>
                                          LIMIT 5000) AS titled) < 5000""");

    private final String condition;

    NamePart(String condition) {
        this.condition = withNames(condition);
    }

    String condition() {
        return condition;
    }

    /** Null if nothing is searched for. */
    static String pattern(String part) {
        return part == null || part.isBlank()
                ? null
                : "%" + part.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private static String withNames(String sql) {
        return sql.replace("<candidate>", "lower(c.name) LIKE :q ESCAPE '!'")
                .replace("<job>", "(lower(j.title) LIKE :q ESCAPE '!' OR lower(j.company_name) LIKE :q ESCAPE '!')");
    }
}
