package dev.parley.scheduling.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.platform.testing.LargeDatabase;
import dev.parley.scheduling.testing.ManyInterviews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** How PostgreSQL reads what a dashboard asks for; no service is needed. */
class DashboardPlansIT {

    private static final int INTERVIEWS = 20_000;

    private static LargeDatabase database;

    @BeforeAll
    static void fill() throws Exception {
        database = ManyInterviews.database(INTERVIEWS);
    }

    @AfterAll
    static void leave() throws Exception {
        database.close();
    }

    static Stream<OwnRows> viewers() {
        return Stream.of(
                new OwnRows(ManyInterviews.OWNER, false),
                new OwnRows(ManyInterviews.INTERVIEWER, false),
                new OwnRows(UUID.randomUUID(), true));
    }

    @ParameterizedTest
    @MethodSource("viewers")
    void nothing_is_read_from_end_to_end(OwnRows viewer) throws Exception {
        for (String sql : queries(viewer)) {
            JsonNode plan = explain(sql, viewer);
            assertThat(scanned(plan)).as(plan.toPrettyString()).doesNotContain("interview", "interview_interviewer");
        }
    }

    private static List<String> queries(OwnRows viewer) {
        List<String> queries = new ArrayList<>(List.of(
                FindLists.ofDay(viewer),
                FindLists.upcoming(viewer),
                FindLists.lately(viewer),
                CountInterviews.byDay(viewer),
                CountInterviews.waiting(viewer)));
        Arrays.stream(Attention.values()).map(kind -> kind.query(viewer)).forEach(queries::add);
        return queries;
    }

    /** The tables that are read in full. */
    private static List<String> scanned(JsonNode plan) {
        return plan.findParents("Relation Name").stream()
                .filter(node -> node.path("Node Type").asText().equals("Seq Scan"))
                .map(node -> node.path("Relation Name").asText())
                .toList();
    }

    private static JsonNode explain(String sql, OwnRows viewer) throws Exception {
        Instant now = Instant.now();
        Spans spans = Spans.at(now, ZoneOffset.UTC);
        Map<String, Object> values = Map.ofEntries(
                Map.entry("viewer", viewer.viewer()),
                Map.entry("now", now),
                Map.entry("dayAgo", now.minus(Duration.ofDays(1))),
                Map.entry("soon", now.plus(Duration.ofMinutes(15))),
                Map.entry("lateEntry", Duration.ofMinutes(10)),
                Map.entry("pendingSince", now.minus(Duration.ofDays(2))),
                Map.entry("confirmSince", now.minus(Duration.ofDays(14))),
                Map.entry("limit", 21),
                Map.entry("status", "COMPLETED"),
                Map.entry("zone", "Asia/Kolkata"),
                Map.entry("dayStart", spans.day().startsAt()),
                Map.entry("from", spans.counted().startsAt()),
                Map.entry("to", spans.counted().endsAt()));
        String bound = sql;
        for (var value : values.entrySet()) {
            bound = bound.replaceAll(":" + value.getKey() + "\\b", "'" + value.getValue() + "'");
        }
        try (var row =
                database.connection().createStatement().executeQuery("EXPLAIN (ANALYZE, FORMAT JSON) " + bound)) {
            row.next();
            return new ObjectMapper().readTree(row.getString(1));
        }
    }
}
