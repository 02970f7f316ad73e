package dev.parley.scheduling.interview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.platform.page.Cursor;
import dev.parley.platform.testing.LargeDatabase;
import dev.parley.scheduling.staff.Staff;
import dev.parley.scheduling.testing.ManyInterviews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** How PostgreSQL reads the lists when there are many interviews. */
class ListPlansIT {

    private static final int INTERVIEWS = 40_000;
    private static final int LIMIT = 20;
    private static final Duration LONGEST = Duration.ofDays(1);

    /** Each tenth is shared with another interviewer, and some with the one whose lists are read. */
    private static final String SHARED = """
            INSERT INTO interview_reviewer (interview_id, person_id)
            SELECT i.id, (SELECT max(s.id::text)::uuid FROM staff_member s WHERE s.interviewer AND s.id <> v.person_id)
            FROM interview i JOIN interview_interviewer v ON v.interview_id = i.id
            WHERE hashtext(i.id::text) % 10 = 0;
            INSERT INTO interview_reviewer (interview_id, person_id)
            SELECT i.id, '%1$s' FROM interview i JOIN interview_interviewer v ON v.interview_id = i.id
            WHERE hashtext(i.id::text) % 500 = 1 AND v.person_id <> '%1$s' AND i.owner_id <> '%1$s'
            ON CONFLICT DO NOTHING;
            ANALYZE interview_reviewer""".replace("%1$s", ManyInterviews.INTERVIEWER.toString());

    private static LargeDatabase database;

    @BeforeAll
    static void fill() throws IOException, SQLException {
        database = ManyInterviews.database(INTERVIEWS);
        try (Statement statement = database.connection().createStatement()) {
            statement.execute(SHARED);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    static Stream<Staff> viewers() {
        return Stream.of(
                staff(UUID.randomUUID(), true),
                staff(ManyInterviews.OWNER, false),
                staff(ManyInterviews.INTERVIEWER, false));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void the_newest_are_read_from_an_index_at_any_depth_and_no_more_than_are_shown(Staff viewer) throws Exception {
        readsOnlyWhatItShows(new InterviewQuery(viewer, filter(null, null), NamePart.ONE_BY_ONE, LONGEST));
        readsOnlyWhatItShows(new InterviewQuery(
                viewer, filter(null, middle(viewer, InterviewOrder.CREATED)), NamePart.ONE_BY_ONE, LONGEST));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void those_of_a_range_are_read_from_an_index_at_any_depth_and_no_more_than_are_shown(Staff viewer)
            throws Exception {
        Instant from = Instant.now().minus(Duration.ofDays(100));
        readsOnlyWhatItShows(new InterviewQuery(
                viewer, filter(from, middle(viewer, InterviewOrder.STARTS)), NamePart.ONE_BY_ONE, LONGEST));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void the_latest_come_first_from_the_same_index_read_backwards(Staff viewer) throws Exception {
        readsOnlyWhatItShows(new InterviewQuery(
                viewer,
                filter(null, middle(viewer, InterviewOrder.STARTS_LAST), "-startsAt"),
                NamePart.ONE_BY_ONE,
                LONGEST));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void counting_reads_no_table_from_end_to_end_for_who_sees_a_part_of_it(Staff viewer) throws Exception {
        InterviewQuery query = new InterviewQuery(viewer, filter(Instant.now(), null), NamePart.ONE_BY_ONE, LONGEST);

        JsonNode plan = explain(query.count(), query.countValues());

        assertThat(plan.findValuesAsText("Node Type")).doesNotContain("Seq Scan");
    }

    @ParameterizedTest
    @MethodSource("searched")
    void a_search_by_a_part_of_a_name_reads_the_names_of_the_listed_interviews_alone(InterviewQuery query)
            throws Exception {
        for (JsonNode plan :
                List.of(explain(query.page(0, LIMIT), query.values()), explain(query.count(), query.countValues()))) {
            assertThat(readsOf("interview", plan)).noneMatch(node -> node.contains("Seq"));
            assertThat(readsOf("candidate", plan)).as(plan.toPrettyString()).containsOnly("Index Scan pk_candidate");
            assertThat(most(plan, "Actual Rows")).isLessThanOrEqualTo(INTERVIEWS / 200);
        }
    }

    @Test
    void what_few_are_called_leads_to_their_interviews() throws Exception {
        InterviewFilter name = new InterviewFilter(null, null, null, List.of(), null, null, null, "e abc", null, null);
        InterviewQuery query =
                new InterviewQuery(staff(UUID.randomUUID(), true), name, NamePart.FROM_THE_NAME, LONGEST);
        for (JsonNode plan :
                List.of(explain(query.page(0, LIMIT), query.values()), explain(query.count(), query.countValues()))) {
            assertThat(readsOf("interview", plan)).as(plan.toPrettyString()).noneMatch(node -> node.contains("Seq"));
            assertThat(plan.findValuesAsText("Index Name")).contains("ix_candidate_name_part");
            assertThat(most(plan, "Actual Rows")).isBetween(1.0, INTERVIEWS / 200.0);
        }
    }

    @Test
    void each_way_of_searching_finds_the_same() throws Exception {
        Staff admin = staff(UUID.randomUUID(), true);
        InterviewFilter name = new InterviewFilter(null, null, null, List.of(), null, null, null, "e ab", null, null);
        InterviewFilter title = new InterviewFilter(null, null, null, List.of(), null, null, null, "r 19", null, null);
        for (InterviewFilter filter : List.of(name, title)) {
            List<String> found = ids(new InterviewQuery(admin, filter, NamePart.TOGETHER, LONGEST));

            assertThat(found).hasSize(LIMIT);
            assertThat(ids(new InterviewQuery(admin, filter, NamePart.FROM_THE_NAME, LONGEST)))
                    .isEqualTo(found);
            assertThat(ids(new InterviewQuery(admin, filter, NamePart.ONE_BY_ONE, LONGEST)))
                    .isEqualTo(found);
        }
    }

    private static List<String> ids(InterviewQuery query) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (var rows =
                database.connection().createStatement().executeQuery(bound(query.page(0, LIMIT), query.values()))) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    static Stream<InterviewQuery> searched() {
        InterviewFilter name = new InterviewFilter(null, null, null, List.of(), null, null, null, "e a", null, null);
        InterviewFilter seat = new InterviewFilter(
                null, null, ManyInterviews.INTERVIEWER, List.of(), null, null, null, "e a", null, null);
        return Stream.of(
                new InterviewQuery(staff(ManyInterviews.OWNER, false), name, NamePart.ONE_BY_ONE, LONGEST),
                new InterviewQuery(staff(ManyInterviews.INTERVIEWER, false), name, NamePart.ONE_BY_ONE, LONGEST),
                new InterviewQuery(staff(UUID.randomUUID(), true), seat, NamePart.ONE_BY_ONE, LONGEST));
    }

    @Test
    void behind_a_cursor_nothing_is_skipped_by_counting() {
        InterviewQuery query = new InterviewQuery(
                staff(ManyInterviews.OWNER, false),
                filter(null, Cursor.after("created", Instant.now(), UUID.randomUUID())),
                NamePart.ONE_BY_ONE,
                LONGEST);

        assertThat(query.page(0, LIMIT)).doesNotContain("OFFSET");
    }

    private static void readsOnlyWhatItShows(InterviewQuery query) throws Exception {
        JsonNode plan = explain(query.page(0, LIMIT), query.values());

        assertThat(plan.findValuesAsText("Node Type")).as(plan.toPrettyString()).doesNotContain("Seq Scan");
        assertThat(most(plan, "Actual Rows")).isLessThanOrEqualTo(4 * LIMIT);
        assertThat(most(plan, "Rows Removed by Filter")).isLessThanOrEqualTo(LIMIT);
        assertThat(most(plan, "Rows Removed by Join Filter")).isLessThanOrEqualTo(LIMIT);
        assertThat(blocks(plan)).as(plan.toPrettyString()).isLessThanOrEqualTo(15 * LIMIT);
    }

    private static List<String> readsOf(String table, JsonNode plan) {
        return plan.findParents("Relation Name").stream()
                .filter(node -> node.get("Relation Name").asText().equals(table))
                .map(node -> node.get("Node Type").asText() + " "
                        + node.path("Index Name").asText())
                .toList();
    }

    /** What an index skips between where it is entered and the cursor is seen here alone. */
    private static int blocks(JsonNode plan) {
        JsonNode all = plan.get(0).get("Plan");
        return all.get("Shared Hit Blocks").asInt()
                + all.get("Shared Read Blocks").asInt();
    }

    private static double most(JsonNode plan, String name) {
        return plan.findValues(name).stream()
                .mapToDouble(JsonNode::asDouble)
                .max()
                .orElse(0);
    }

    /** Where the middle of all interviews is, in that order. */
    private static Cursor middle(Staff viewer, InterviewOrder order) throws SQLException {
        String sql = "SELECT " + order.column() + ", id FROM interview WHERE " + order.column()
                + " IS NOT NULL ORDER BY 1 " + order.direction() + ", 2 OFFSET " + INTERVIEWS / 2 + " LIMIT 1";
        try (var row = database.connection().createStatement().executeQuery(sql)) {
            row.next();
            return Cursor.after(order.code(), row.getTimestamp(1).toInstant(), row.getObject(2, UUID.class));
        }
    }

    private static JsonNode explain(String sql, Map<String, Object> values) throws Exception {
        try (var row = database.connection()
                .createStatement()
                .executeQuery("EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) " + bound(sql, values))) {
            row.next();
            return new ObjectMapper().readTree(row.getString(1));
        }
    }

    private static String bound(String sql, Map<String, Object> values) {
        String bound = sql;
        for (var value : values.entrySet()) {
            bound = bound.replaceAll(":" + value.getKey() + "\\b", literal(value.getValue()));
        }
        return bound;
    }

    private static String literal(Object value) {
        return value instanceof Collection<?> all
                ? all.stream().map(ListPlansIT::literal).collect(Collectors.joining(", "))
                : "'" + value + "'";
    }

    private static InterviewFilter filter(Instant from, Cursor after) {
        return filter(from, after, null);
    }

    private static InterviewFilter filter(Instant from, Cursor after, String sort) {
        return new InterviewFilter(
                null, null, null, List.of(), null, from, null, null, sort, after == null ? null : after.text());
    }

    private static Staff staff(UUID id, boolean admin) {
        return new Staff(id, "Somebody", null, "UTC", admin, true, true);
    }
}
