package dev.parley.verification.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.platform.page.Cursor;
import dev.parley.platform.testing.LargeDatabase;
import dev.parley.verification.testing.ManyCases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** How PostgreSQL reads the tabs when there are many cases. */
class RecordPlansIT {

    private static final int CASES = 40_000;
    private static final int LIMIT = 20;
    /** Of the rows shown, each in another block at worst, and from the root of an index to where it is entered. */
    private static final int MOST_BLOCKS = LIMIT + 5;

    private static LargeDatabase database;

    private final Instant now = Instant.ofEpochMilli(System.currentTimeMillis());

    @BeforeAll
    static void fill() throws IOException, SQLException {
        database = ManyCases.database(CASES);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "submitted", "candidate_expired"})
    void a_tab_is_read_from_an_index_at_any_depth_and_no_more_than_is_shown(String tab) throws Exception {
        readsOnlyWhatItShows(filter(tab, null));
        readsOnlyWhatItShows(filter(tab, behind(tab)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "submitted", "candidate_expired"})
    void a_vendors_tab_reads_rows_of_that_vendor_only(String tab) throws Exception {
        JsonNode plan = explain(new RecordQuery(ManyCases.VENDOR, filter(tab, null), now), false);

        assertThat(plan.findValuesAsText("Index Name")).isNotEmpty().allMatch(index -> index.contains("vendor"));
        assertThat(plan.findValuesAsText("Node Type")).doesNotContain("Seq Scan");
    }

    @Test
    void what_has_expired_is_counted_within_the_index() throws Exception {
        JsonNode plan = explain(new RecordQuery(null, filter("candidate_expired", null), now), true);

        assertThat(plan.findValuesAsText("Node Type")).contains("Index Only Scan");
        assertThat(plan.findValuesAsText("Index Name")).contains("ix_verification_case_expiry");
    }

    private void readsOnlyWhatItShows(RecordFilter filter) throws Exception {
        JsonNode plan = explain(new RecordQuery(null, filter, now), false);

        assertThat(plan.findValuesAsText("Node Type")).noneMatch(node -> node.contains("Sort") || node.contains("Seq"));
        assertThat(plan.findValues("Actual Rows")).allMatch(rows -> rows.asDouble() <= LIMIT);
        assertThat(plan.findValues("Rows Removed by Filter")).allMatch(rows -> rows.asInt() <= LIMIT);
        assertThat(blocks(plan)).as(plan.toPrettyString()).isLessThanOrEqualTo(MOST_BLOCKS);
    }

    /** What an index skips between where it is entered and the cursor is seen here alone. */
    private static int blocks(JsonNode plan) {
        JsonNode all = plan.get(0).get("Plan");
        return all.get("Shared Hit Blocks").asInt()
                + all.get("Shared Read Blocks").asInt();
    }

    private static RecordFilter filter(String tab, String cursor) {
        return new RecordFilter(tab, null, null, null, false, cursor);
    }

    /** The row in the middle of the tab. */
    private String behind(String tab) throws SQLException {
        RecordFilter filter = filter(tab, null);
        RecordQuery query = new RecordQuery(null, filter, now);
        String column = filter.isExpired() ? "link_expires_at" : "created_at";
        String sql = "WITH tab AS MATERIALIZED ("
                + bound(query.page(0, CASES), query).replace("SELECT *", "SELECT id, " + column)
                + ") SELECT " + column + ", id FROM tab OFFSET (SELECT count(*) / 2 FROM tab) LIMIT 1";
        try (var statement = database.connection().createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return Cursor.after(filter.order(), row.getTimestamp(1).toInstant(), row.getObject(2, UUID.class))
                    .text();
        }
    }

    private JsonNode explain(RecordQuery query, boolean counted) throws Exception {
        String sql = counted ? query.count() : query.page(0, LIMIT);
        try (var statement = database.connection().createStatement();
                var rows = statement.executeQuery("EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) " + bound(sql, query))) {
            rows.next();
            return new ObjectMapper().readTree(rows.getString(1));
        }
    }

    /** Values as they would be sent. */
    private static String bound(String sql, RecordQuery query) {
        String bound = sql;
        for (String name : List.of("now", "at", "id", "only", "vendor", "q")) {
            Object value = query.values().get(name);
            bound = value == null ? bound : bound.replaceAll(":" + name + "\\b", "'" + value + "'");
        }
        return bound;
    }
}
